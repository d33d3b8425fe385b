"""What people call a country; imported only once a country is none of the codes."""

from __future__ import annotations

from drafter.interview.nearest import fold

_TABLE = """
    AD=and,andorra AE=are,unitedarabemirates,uae,emirates AF=afg,afghanistan
    AG=atg,antiguaandbarbuda AI=aia,anguilla AL=alb,albania AM=arm,armenia AO=ago,angola
    AQ=ata,antarctica AR=arg,argentina AS=asm,americansamoa
    AT=aut,austria,österreich,osterreich,oesterreich AU=aus,australia AW=abw,aruba
    AX=ala,alandislands AZ=aze,azerbaijan BA=bih,bosniaandherzegovina,bosnia BB=brb,barbados
    BD=bgd,bangladesh BE=bel,belgium,belgië,belgie,belgique BF=bfa,burkinafaso BG=blg,bulgaria
    BH=bhr,bahrain BI=bdi,burundi BJ=ben,benin BL=blm,saintbarthelemy BM=bmu,bermuda
    BN=brn,brunei BO=bol,bolivia BQ=bes,bonairesinteustatiusandsaba BR=bra,brazil,brasil
    BS=bhs,bahamas BT=btn,bhutan BV=bvt,bouvetisland BW=bwa,botswana BY=blr,belarus
    BZ=blz,belize CA=can,canada CC=cck,cocosislands CD=cod,drcongo
    CF=caf,centralafricanrepublic CG=cog,congo CH=che,switzerland,schweiz,suisse,svizzera
    CI=civ,ivorycoast,côtedivoire CK=cok,cookislands CL=chl,chile CM=cmr,cameroon
    CN=chn,china,prc,peoplesrepublicofchina CO=col,colombia CR=cri,costarica CU=cub,cuba
    CV=cpv,caboverde,capeverde CW=cuw,curacao CX=cxr,christmasisland CY=cyp,cyprus
    CZ=cze,czechia,czechrepublic,česko,cesko DE=deu,germany,deutschland,alemania
    DJ=dji,djibouti DK=dnk,denmark,danmark DM=dma,dominica DO=dom,dominicanrepublic
    DZ=dza,algeria EC=ecu,ecuador EE=est,estonia EG=egy,egypt EH=esh,westernsahara
    ER=eri,eritrea ES=esp,spain,españa,espana ET=eth,ethiopia FI=fin,finland,suomi FJ=fji,fiji
    FK=flk,falklandislands FM=fsm,micronesia FO=fro,faroeislands FR=fra,france
    GA=gab,gabon
    GB=gbr,unitedkingdom,uk,england,scotland,wales,northernireland,britain,greatbritain,theuk,unitedkingdomofgreatbritain
    GD=grd,grenada GE=geo,georgia GF=guf,frenchguiana GG=ggy,guernsey GH=gha,ghana
    GI=gib,gibraltar GL=grl,greenland GM=gmb,gambia GN=gin,guinea GP=glp,guadeloupe
    GQ=gnq,equatorialguinea GR=grc,greece,hellas GS=sgs,southgeorgiaandthesouthsandwichislands
    GT=gtm,guatemala GU=gum,guam GW=gnb,guineabissau GY=guy,guyana HK=hkg,hongkong
    HM=hmd,heardislandandmcdonaldislands HN=hnd,honduras HR=hrv,croatia,hrvatska HT=hti,haiti
    HU=hun,hungary,magyarország ID=idn,indonesia IE=irl,ireland,éire,eire,republicofireland
    IL=isr,israel IM=imn,isleofman IN=ind,india,bharat IO=iot,britishindianoceanterritory
    IQ=irq,iraq IR=irn,iran IS=isl,iceland IT=ita,italy,italia JE=jey,jersey JM=jam,jamaica
    JO=jor,jordan JP=jpn,japan,nippon KE=ken,kenya KG=kgz,kyrgyzstan KH=khm,cambodia
    KI=kir,kiribati KM=com,comoros KN=kna,saintkittsandnevis KP=prk,northkorea
    KR=kor,southkorea,korea,republicofkorea KW=kwt,kuwait KY=cym,caymanislands
    KZ=kaz,kazakhstan LA=lao,laos LB=lbn,lebanon LC=lca,saintlucia LI=lie,liechtenstein
    LK=lka,srilanka LR=lbr,liberia LS=lso,lesotho LT=ltu,lithuania LU=lux,luxembourg
    LV=lva,latvia LY=lby,libya MA=mar,morocco MC=mco,monaco MD=mda,moldova ME=mne,montenegro
    MF=maf,saintmartin MG=mdg,madagascar MH=mhl,marshallislands
    MK=mkd,northmacedonia,macedonia ML=mli,mali MM=mmr,myanmar,burma MN=mng,mongolia
    MO=mac,macau,macao MP=mnp,northernmarianaislands MQ=mtq,martinique MR=mrt,mauritania
    MS=msr,montserrat MT=mlt,malta MU=mus,mauritius MV=mdv,maldives MW=mwi,malawi
    MX=mex,mexico,méxico MY=mys,malaysia MZ=moz,mozambique NA=nam,namibia NC=ncl,newcaledonia
    NE=ner,niger NF=nfk,norfolkisland NG=nga,nigeria NI=nic,nicaragua
    NL=nld,netherlands,holland,thenetherlands,nederland NO=nor,norway,norge NP=npl,nepal
    NR=nru,nauru NU=niu,niue NZ=nzl,newzealand,aotearoa OM=omn,oman PA=pan,panama PE=per,peru
    PF=pyf,frenchpolynesia PG=png,papuanewguinea PH=phl,philippines PK=pak,pakistan
    PL=pol,poland,polska PM=spm,saintpierreandmiquelon PN=pcn,pitcairnislands
    PR=pri,puertorico PS=pse,palestine PT=prt,portugal PW=plw,palau PY=pry,paraguay
    QA=qat,qatar RE=reu,reunion RO=rou,romania,românia RS=srb,serbia
    RU=rus,russia,russianfederation RW=rwa,rwanda SA=sau,saudiarabia,ksa SB=slb,solomonislands
    SC=syc,seychelles SD=sdn,sudan SE=swe,sweden,sverige SG=sgp,singapore
    SH=shn,sainthelenaascensionandtristandacunha SI=svn,slovenia SJ=sjm,svalbardandjanmayen
    SK=svk,slovakia SL=sle,sierraleone SM=smr,sanmarino SN=sen,senegal SO=som,somalia
    SR=sur,suriname SS=ssd,southsudan ST=stp,saotomeandprincipe SV=slv,elsalvador
    SX=sxm,sintmaarten SY=syr,syrianarabrepublic,syria SZ=szw,eswatini,swaziland
    TC=tca,turksandcaicosislands TD=tcd,chad TF=atf,frenchsouthernterritories TG=tgo,togo
    TH=tha,thailand TJ=tjk,tajikistan TK=tkl,tokelau TL=tls,timorleste,easttimor
    TM=tkm,turkmenistan TN=tun,tunisia TO=ton,tonga TR=tur,turkey,türkiye,turkiye
    TT=tto,trinidadandtobago TV=tuv,tuvalu TW=twn,taiwan TZ=tza,tanzania UA=ukr,ukraine
    UG=uga,uganda UM=umi,unitedstatesminoroutlyingislands
    US=usa,unitedstates,america,unitedstatesofamerica,theus UY=ury,uruguay UZ=uzb,uzbekistan
    VA=vat,vaticancity,vatican VC=vct,saintvincentandthegrenadines VE=ven,venezuela
    VG=vgb,britishvirginislands VI=vir,unitedstatesvirginislands VN=vnm,vietnam VU=vut,vanuatu
    WF=wlf,wallisandfutuna WS=wsm,samoa YE=yem,yemen YT=myt,mayotte ZA=zaf,southafrica
    ZM=zmb,zambia ZW=zwe,zimbabwe
    """

NAMES = {
    name: code
    for code, _, names in (entry.partition("=") for entry in _TABLE.split())
    for name in names.split(",")
}


def code_of(name: str) -> str:
    """The code of a country by its alpha-3 code or its name, or an empty text."""
    return NAMES.get(fold(name), "")


def names_of(code: str) -> tuple[str, ...]:
    """The names by which the file knows a country, in small letters and without spaces."""
    return tuple(name for name, known in NAMES.items() if known == code)
