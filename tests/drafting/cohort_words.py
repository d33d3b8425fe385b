"""What the people of the cohort work as, where they live, and what they type into the file."""

from __future__ import annotations

from typing import NamedTuple

from drafter.interview.model import Sector


class Trade(NamedTuple):
    """A line of work, in the words of somebody who is in it."""

    roles: tuple[str, ...]
    employers: tuple[str, ...]
    """With a place for the name of a town."""
    sector: Sector
    topics: tuple[str, ...]
    fits: tuple[str, ...]
    news: tuple[str, ...]
    question: str
    asked: tuple[str, ...]
    """Papers that they ask for, or a question of theirs."""
    files: tuple[str, ...]
    concerns: tuple[str, ...]
    boss: str


class Place(NamedTuple):
    """A country with its names, and numbers that nobody has."""

    country: str
    zone: str
    towns: tuple[str, ...]
    people: tuple[str, ...]
    dial: str


TRADES = (
    Trade(
        ("Staff Nurse", "Registered Nurse, Night Shift"),
        ("{} General Hospital", "St Brigid's Hospital {}"),
        Sector.HEALTHCARE,
        (
            "the move to electronic charts on the surgical ward",
            "how night shifts are shared out",
            "mentoring for newly qualified nurses",
            "They want to shorten the wait in triage.",
            "handovers between shifts",
        ),
        (
            "six years on a surgical ward",
            "trained 14 nurses on the new infusion pumps",
            "advanced life support certificate",
            "calm in emergencies",
        ),
        ("finished the wound care course", "my night-shift rota ends in October"),
        "How many patients does one nurse look after at night?",
        ("proof of registration and two references", "when your notice period ends"),
        ("registration.pdf", "references.pdf"),
        ("the rotating weekends",),
        "Ward Manager",
    ),
    Trade(
        ("Welder", "TIG Welder (second shift)"),
        ("{} Boiler Works", "{} Steel & Pipe"),
        Sector.STANDARD,
        (
            "the change from stick to TIG on the pressure vessels",
            "overtime during the shutdown",
            "who inspects the welds",
            "a safer way to move the big plates",
        ),
        (
            "certified welder, 6G position",
            "eleven years of pressure vessel work",
            "passed every X-ray inspection last year",
        ),
        ("renewed my 6G certificate",),
        "Do welders choose their own rods, or does the foreman?",
        ("welding certificates", "whether you can start before the shutdown"),
        ("certificates.pdf",),
        ("the drive of an hour each way",),
        "Shop Foreman",
    ),
    Trade(
        ("Primary School Teacher", "Teacher of Mathematics"),
        ("{} Community School", "{} Academy"),
        Sector.GOVERNMENT,
        (
            "reading groups for the younger children",
            "how the school works with parents",
            "the new mathematics curriculum",
            "behaviour at lunchtime",
            "We talked about the school garden",
        ),
        (
            "taught mixed-age classes for four years",
            "started a chess club with 30 pupils",
            "teaching qualification for special needs",
        ),
        ("my class won the district science fair",),
        "Would I have my own class from the first year?",
        ("a lesson plan for year 4", "which year groups you prefer"),
        ("lesson-plan.pdf",),
        ("the temporary contract",),
        "Head Teacher",
    ),
    Trade(
        ("Data Analyst", "Senior Data Analyst"),
        ("{} Traders", "{} Logistics"),
        Sector.TECH,
        (
            "moving the reporting warehouse to dbt",
            "the on-call rota",
            "Who owns the customer dashboards",
            "cleaning up duplicate supplier records",
            "SQL style guides",
        ),
        (
            "five years of SQL reporting",
            "moved a 2 TB warehouse to dbt",
            "cut the nightly load from six hours to one",
            "Built dashboards that 200 people use every week.",
        ),
        ("passed the dbt certification", "a talk on testing data at a local meetup"),
        "Will the analyst own the on-call rota?",
        ("the take-home exercise", "which start date would suit you"),
        ("exercise.zip", "notes.pdf"),
        ("the move to another city",),
        "Head of Analytics",
    ),
    Trade(
        ("Barista", "Shift Supervisor"),
        ("{} Coffee House", "Corner Café {}"),
        Sector.RETAIL_HOSPITALITY,
        (
            "weekend shifts",
            "latte art competitions",
            "opening a second shop by spring",
            "training new staff on the grinder",
        ),
        (
            "two years behind a busy bar",
            "food hygiene certificate",
            "punctual and friendly",
            "speaks Portuguese and English",
        ),
        ("came second in the regional latte art contest",),
        "How are tips shared among the team?",
        ("a copy of your hygiene certificate", "whether you can open at six"),
        ("hygiene.jpg",),
        ("the early mornings",),
        "Owner",
    ),
    Trade(
        ("Associate Lawyer", "Legal Counsel, Employment"),
        ("{} & Partners LLP", "Hale {} Solicitors"),
        Sector.FINANCE_LAW,
        (
            "the growing number of tribunal cases",
            "pro bono work",
            "how matters are staffed",
            "the use of precedents",
        ),
        (
            "seven years in employment law",
            "led two cases before the court of appeal",
            "admitted in two jurisdictions",
            "drafting settlement agreements",
        ),
        ("my article on notice periods has been accepted",),
        "How soon do associates run their own matters?",
        ("a writing sample", "the names of two referees"),
        ("writing sample.pdf",),
        ("the billable hours",),
        "Managing Partner",
    ),
    Trade(
        ("Postdoctoral Researcher", "Postdoc in Marine Ecology"),
        ("University of {}", "{} Institute of Ocean Science"),
        Sector.ACADEMIA,
        (
            "sampling kelp forests in winter",
            "sharing the sequencing facility",
            "supervision of doctoral students",
            "the grant for the second phase",
            "open data for the tide gauges",
        ),
        (
            "a PhD in marine ecology",
            "published six papers on kelp",
            "led two research cruises",
            "R and Bayesian models",
        ),
        ("paper accepted at Marine Biology", "my dissertation has won a prize"),
        "Is there money for a field assistant in the second year?",
        ("two letters of reference and a research statement", "your earliest start date"),
        ("statement.pdf", "letters.pdf"),
        ("the two-year term",),
        "Professor of Marine Ecology",
    ),
    Trade(
        ("Bus Driver", "bus driver"),
        ("{} City Transport", "{} Coaches"),
        Sector.GOVERNMENT,
        (
            "the new electric buses",
            "split shifts",
            "how drivers deal with difficult passengers",
            "routes to the hospital",
        ),
        (
            "nine years without an accident",
            "passenger carrying licence",
            "drove the airport line for five years",
        ),
        ("Driver card renewed",),
        "Are the first weeks spent with another driver?",
        ("a copy of your licence", "whether you have driven electric buses"),
        ("licence.pdf",),
        ("the split shifts",),
        "Depot Manager",
    ),
    Trade(
        ("Carpenter", "Site Carpenter"),
        ("{} Joinery", "Oak & {} Builders"),
        Sector.STANDARD,
        ("restoring sash windows", "working at height", "the apprentices", "a school roof in June"),
        (
            "restored over forty sash windows",
            "own tools and a van",
            "City & Guilds level 3",
            "first aid at work",
        ),
        ("finished the scaffolding course",),
        "Who orders the timber?",
        ("photographs of two finished jobs", "your own insurance"),
        ("windows.jpg", "stairs.jpg"),
        ("working away from home",),
        "Site Manager",
    ),
    Trade(
        ("Sales Representative", "Field Sales Executive"),
        ("{} Medical Supplies", "{} Packaging"),
        Sector.SALES,
        (
            "the territory north of the river",
            "how leads are passed on from marketing",
            "a trial with three hospitals",
            "They are about to launch a new catalogue.",
        ),
        (
            "grew a territory from 40 to 95 accounts",
            "qualified leads for two regions",
            "eight years in field sales",
        ),
        ("closed my largest contract last week",),
        "How are accounts divided between two people in one region?",
        ("your sales figures for two years", "which territory you prefer"),
        ("figures.xlsx",),
        ("the long drives",),
        "Regional Sales Director",
    ),
    Trade(
        ("Backend Developer", "Software Engineer, Payments"),
        ("{} Pay", "{} Systems"),
        Sector.TECH,
        (
            "splitting the billing service",
            "How the team tests its releases",
            "code reviews across time zones",
            "Moving to Kubernetes",
            "The team is moving to a new case system.",
        ),
        (
            "wrote the ledger of a payments start-up",
            "Python and Go",
            "on call for four years",
            "I led a team of six.",
        ),
        ("gave a talk on idempotent payments",),
        "How often does the team release?",
        ("a link to code you have written", "your preferred working hours"),
        ("code-sample.zip",),
        ("the on-call weeks",),
        "Engineering Manager",
    ),
    Trade(
        ("Pharmacist", "Pharmacy Technician"),
        ("{} Pharmacy", "Green Cross {}"),
        Sector.HEALTHCARE,
        (
            "vaccinations in the shop",
            "stock during the flu season",
            "counselling older customers",
            "deliveries to care homes",
        ),
        (
            "registered pharmacist",
            "ran the flu clinic for three winters",
            "good with worried customers",
        ),
        ("completed the vaccinator training",),
        "Is there always a second pharmacist on Saturdays?",
        ("your registration number", "which Saturdays you could work"),
        ("registration.pdf",),
        ("every second Saturday",),
        "Superintendent Pharmacist",
    ),
    Trade(
        ("Accountant", "Accounts Payable Clerk"),
        ("{} Foods", "{} Water Board"),
        Sector.FINANCE_LAW,
        (
            "closing the month in three days",
            "the switch to a new ledger",
            "supplier disputes",
            "an audit in November",
        ),
        (
            "closed the books for a group of nine companies",
            "ACCA part-qualified",
            "strong Excel",
            "twelve years in accounts payable",
        ),
        ("passed my last ACCA exam",),
        "Who signs off the month end?",
        ("copies of your certificates", "your notice period"),
        ("certificates.pdf",),
        ("the commute",),
        "Financial Controller",
    ),
    Trade(
        ("Librarian", "Library Assistant"),
        ("{} Public Library", "{} Town Council"),
        Sector.GOVERNMENT,
        (
            "story time on Saturdays",
            "digital lending",
            "the reading room for newcomers",
            "opening hours in summer",
        ),
        (
            "ran a mobile library for three years",
            "fluent in Arabic",
            "cataloguing in two systems",
        ),
        ("our story time has doubled its visitors",),
        "Does the library choose its own books?",
        ("two references", "whether you could work on Saturdays"),
        ("references.pdf",),
        ("the evening hours",),
        "Head Librarian",
    ),
    Trade(
        ("Warehouse Operative", "Forklift Driver"),
        ("{} Storage", "{} Freight"),
        Sector.STANDARD,
        ("the night shift", "scanning guns that fail", "loading times at bay 4", "forklift safety"),
        ("forklift licence", "trained 40 packers", "reliable and fit", "five years in cold stores"),
        ("forklift licence renewed",),
        "Is overtime planned a week ahead?",
        ("a copy of your forklift licence", "which shift you prefer"),
        ("forklift.pdf",),
        ("the night shift",),
        "Shift Manager",
    ),
    Trade(
        ("Chef de Partie", "Sous Chef"),
        ("Hotel {}", "The {} Grill"),
        Sector.RETAIL_HOSPITALITY,
        (
            "a shorter autumn menu",
            "buying fish straight from the boat",
            "food waste",
            "how the kitchen is organised on Sundays",
        ),
        (
            "cooked in two hotel kitchens",
            "ran the pastry section",
            "In charge of ordering for 80 covers",
        ),
        ("my autumn menu was in the local paper",),
        "Who writes the menu?",
        ("three of your menus", "whether you would do a trial shift"),
        ("menus.pdf",),
        ("the split shifts",),
        "Head Chef",
    ),
    Trade(
        ("Social Worker", "Youth Worker"),
        ("{} Family Services", "{} Youth Trust"),
        Sector.GOVERNMENT,
        (
            "caseloads after the merger",
            "supervision every two weeks",
            "a drop-in for young carers",
            "working with the schools",
        ),
        (
            "worked with families for ten years",
            "mediation training",
            "led a team of five",
            "multilingual",
        ),
        ("completed my mediation training",),
        "How many families does one worker have?",
        ("your registration and a reference", "when you could start"),
        ("registration.pdf",),
        ("the size of the caseload",),
        "Team Manager",
    ),
    Trade(
        ("Graphic Designer", "UX Designer"),
        ("Studio {}", "{} Print & Design"),
        Sector.TECH,
        (
            "the rebrand of the transport maps",
            "design reviews",
            "working with two agencies at once",
            "What would success look like?",
        ),
        (
            "designed signs for three airports",
            "eight years of editorial design",
            "HTML and CSS",
            "interviewing users",
        ),
        ("one of my posters has been shortlisted",),
        "Who has the last word on a layout?",
        ("your portfolio", "how you would redesign one of our signs"),
        ("portfolio.pdf",),
        ("the open-plan office",),
        "Creative Director",
    ),
    Trade(
        ("Electrician", "Maintenance Electrician"),
        ("{} Power", "{} Paper Mill"),
        Sector.STANDARD,
        (
            "the retrofit of the older packing lines",
            "standby at weekends",
            "lockout rules",
            "a second transformer",
        ),
        (
            "qualified electrician",
            "kept a paper mill running for six years",
            "LED lighting",
            "working in explosive atmospheres",
        ),
        ("passed the high-voltage exam",),
        "How is standby paid back in time off?",
        ("your qualification card", "whether you hold a driving licence"),
        ("card.pdf",),
        ("standby every third week",),
        "Maintenance Manager",
    ),
    Trade(
        ("Customer Support Agent", "Team Lead, Customer Support"),
        ("{} Telecom", "{} Insurance"),
        Sector.STANDARD,
        (
            "the backlog after the price change",
            "chat instead of phone",
            "how complaints are passed on",
            "coaching new agents",
        ),
        (
            "answered 60 calls a day for two years",
            "speak Spanish and French",
            "patience",
            "wrote the help pages",
        ),
        ("promoted to team lead in August",),
        "What happens when a customer asks for a manager?",
        ("a reference from your last employer", "whether you could work late shifts"),
        ("reference.pdf",),
        ("the late shifts",),
        "Head of Customer Care",
    ),
    Trade(
        ("Environmental Officer", "Policy Adviser, Water"),
        ("Ministry of Water, {}", "{} County Council"),
        Sector.GOVERNMENT,
        (
            "the flood plan for the old town",
            "public hearings",
            "measuring nitrate in wells",
            "how advice reaches the minister",
        ),
        (
            "an MSc in hydrology",
            "wrote two flood plans",
            "chaired public hearings",
            "over ten years in local government",
        ),
        ("our flood plan has been approved",),
        "How long does an advice take to reach a decision?",
        ("a policy paper of two pages", "your current grade"),
        ("policy-paper.pdf",),
        ("the travel",),
        "Director of Water Policy",
    ),
    Trade(
        ("Dental Hygienist", "Physiotherapist"),
        ("{} Dental Practice", "{} Physiotherapy"),
        Sector.HEALTHCARE,
        (
            "appointments of 40 minutes",
            "anxious patients",
            "a new booking system",
            "working with two dentists",
        ),
        (
            "registered since 2019",
            "gentle with anxious patients",
            "kept a full diary for three years",
        ),
        ("finished a course on anxious patients",),
        "How long is an appointment?",
        ("your registration", "which days suit you"),
        ("registration.pdf",),
        ("one late evening a week",),
        "Practice Owner",
    ),
)

PLACES = (
    Place("US", "America/New_York", ("Northwind", "Cedar Falls", "Lakeport"),
          ("Dana Okafor", "Mike Chen", "Priya Raman", "Tom Sullivan", "Grace Hill"), "+1 415"),
    Place("GB", "Europe/London", ("Thornbury", "Ashford", "Kirkwall"),
          ("Helen Ward", "Owen Price", "Aisha Khan", "Peter Lowe", "Fiona Grant"), "+44 20"),
    Place("DE", "Europe/Berlin", ("Isar", "Lindenau", "Aalbach"),
          ("Annette Vogt", "Jürgen Weiß", "Leyla Demir", "Karl Brandt", "Ute Sommer"), "+49 30"),
    Place("FR", "Europe/Paris", ("Belleval", "Rochebrune", "Lisière"),
          ("Claire Fontaine", "Luc Moreau", "Inès Benali", "Paul Girard", "Anne Roux"), "+33 1"),
    Place("IE", "Europe/Dublin", ("Ballymore", "Kilbride", "Dunmore"),
          ("Aoife Byrne", "Seán Doyle", "Niamh Kelly", "Conor Walsh", "Ruth Nolan"), "+353 1"),
    Place("CA", "America/Toronto", ("Maple Ridge", "Granby", "Elora"),
          ("Lise Tremblay", "Amir Haddad", "Jo Campbell", "Wei Zhang", "Beth Carr"), "+1 416"),
    Place("AU", "Australia/Sydney", ("Wattle Bay", "Burnside", "Karoo Creek"),
          ("Mia Taylor", "Jack Nguyen", "Ella Papas", "Ravi Nair", "Sue Kemp"), "+61 2"),
    Place("IN", "Asia/Kolkata", ("Sagar", "Neelam", "Vasant"),
          ("Kavita Rao", "Arjun Mehta", "Fatima Sheikh", "Rohan Das", "Meera Iyer"), "+91 22"),
    Place("JP", "Asia/Tokyo", ("Aoyama", "Hikari", "Minato"),
          ("Yuki Tanaka", "Kenji Sato", "Naomi Ito", "Hiro Mori", "Aya Kato"), "+81 3"),
    Place("NL", "Europe/Amsterdam", ("Zuiderwaard", "Brugman", "Veldhof"),
          ("Ingrid Bakker", "Daan Visser", "Joost van Leeuwen", "Sanne de Boer", "Ali Yilmaz"),
          "+31 20"),
    Place("ES", "Europe/Madrid", ("Valdoro", "Montesol", "Ribera"),
          ("Lucía Ortega", "Javier Ruiz", "Carmen Vidal", "Pablo Soto", "Elena Gil"), "+34 91"),
    Place("BR", "America/Sao_Paulo", ("Serra Azul", "Boa Vista", "Ipanema"),
          ("Mariana Souza", "João Lima", "Beatriz Alves", "Rafael Costa", "Ana Prado"), "+55 11"),
    Place("NG", "Africa/Lagos", ("Ikoyi", "Adire", "Lekki"),
          ("Ngozi Eze", "Tunde Bello", "Amara Obi", "Chidi Okeke", "Bisi Ade"), "+234 1"),
    Place("KE", "Africa/Nairobi", ("Tumaini", "Rift", "Uhuru"),
          ("Wanjiku Mwangi", "Otieno Ouma", "Amina Hassan", "Peter Kamau", "Zawadi Njeri"),
          "+254 20"),
    Place("ZA", "Africa/Johannesburg", ("Protea", "Highveld", "Umhlanga"),
          ("Thandi Nkosi", "Pieter Botha", "Lerato Molefe", "Sipho Dlamini", "Kim Naidoo"),
          "+27 11"),
    Place("SE", "Europe/Stockholm", ("Norrvik", "Lindö", "Björkby"),
          ("Elin Åkesson", "Lars Nyström", "Sara Holm", "Nils Ek", "Maja Sjöberg"), "+46 8"),
    Place("PL", "Europe/Warsaw", ("Zielona", "Wisła", "Jasna"),
          ("Agnieszka Wójcik", "Piotr Zając", "Ola Nowak", "Marek Król", "Ewa Lis"), "+48 22"),
    Place("HU", "Europe/Budapest", ("Dunapart", "Tiszavár", "Kékes"),
          ("Kovács Eszter", "Nagy Péter", "Tóth Ilona", "Szabó Márk", "Kiss Anna"), "+36 1"),
    Place("KR", "Asia/Seoul", ("Haneul", "Namsan", "Baram"),
          ("Kim Min-jun", "Lee Seo-yeon", "Park Ji-ho", "Choi Yuna", "Jung Hana"), "+82 2"),
    Place("AE", "Asia/Dubai", ("Al Noor", "Marina", "Falcon"),
          ("Omar Al Farsi", "Layla Haddad", "Sunil Pillai", "Noura Saleh", "Adam Reid"), "+971 4"),
    Place("MX", "America/Mexico_City", ("Agave", "Sierra", "Coyoacán"),
          ("Sofía Hernández", "Diego Luna", "Paola Ríos", "Iván Cruz", "Rosa Mena"), "+52 55"),
    Place("SG", "Asia/Singapore", ("Merlion", "Orchard", "Tampines"),
          ("Tan Wei Ling", "Lim Jia Hao", "Nurul Aziz", "Raj Kumar", "Grace Koh"), "+65 6"),
)  # fmt: skip

CANDIDATES = (
    "Sam Rivera", "Femke de Wit", "Aisha Bello", "Jonas Keller", "Maria Santos", "Li Wei",
    "Emily Clarke", "Tomasz Mazur", "Noor Rahman", "Kwame Mensah", "Chloé Martin", "Ben Adler",
)  # fmt: skip
AVAILABLE = (
    "Thursday after 3 pm", "any morning next week", "Monday or Tuesday", "Friday before noon",
    "from 5 October", "after 17:00 on weekdays",
)  # fmt: skip
SAID = (
    "you'll hear from us by the end of next week",
    "we hope to decide within two weeks",
    "HR will be in touch",
    "we are seeing three more people",
)
NEWS_FROM_THEM = ("still deciding", "one interview has been moved", "we need another week", "")
INTERESTS = ("very keen: 9 out of 10", "8", "interested, if the commute can be solved", "Yes")
AGENCIES = ("Harbour Staffing", "Brugman & Partners", "Blue Lantern Recruitment")
REFERENCES = ("REQ-1042", "2026/118", "JOB 7731", "A-204-B")

# From here on: what people type who have not read how to type it.

ODD_COMPANIES = (
    "Yahoo!", "The Gap", "Acme Inc.", "ДОМ", "3M", "a.b.c. Kft.", "eBay", "Target", "Apple",
    "Who?", "E.ON", "Müller & Söhne GmbH", "AT&T", "H&M", "株式会社山田", "شركة النور", "Next",
    "IT", "A", "Hour", "Must", "Final Draft", "One", "8x8", "Bob's Burgers", "St. Mary's Hospital",
    "the Ministry of Works", 'Kids "R" Us', "L'Oréal", "Ernst & Young LLP", "Meet.", "ALDI SÜD",
    "Dr. Oetker", "Boots", "Honest Hour Ltd.", "<Acme>", "{{ company }}", "[Acme]",
    "The North-East Regional Combined Authority for Transport, Housing, Skills and the Environment "
    "(Interim Board) plc",
)  # fmt: skip
ODD_ROLES = (
    "Engineer, Platform", "nurse", "Sr. Software Engineer", "Head of Engineering (f/m/d)",
    "Product Manager / Owner", "Sales position", "Intern", "Internship", "UX Designer",
    "HR manager", "Senior Research Associate in Computational Social Science", "WELDER",
    "Assistant to the Board", "C++ Developer (all genders)", "VP", "welder (2nd shift)",
    "Data Analyst - Remote", "エンジニア", "Krankenschwester", "X-ray technician", "heir tracer",
    "the Chief of Staff", "an Accountant", "Werkstudent (m/w/d)", "Barista - part time",
    "Teacher: Maths & Physics", "Account Manager (m/f/d) \u2013 Benelux", "Honorary Fellow",
    "Usher",
    "job", "Urgent Care Nurse", "Final Assembly Worker", "Sales & Marketing Jr.", "{{ role }}",
    "Marketing Manager, EMEA (maternity cover, 12 months) - Hybrid / London or Manchester, "
    "three days in the office",
)  # fmt: skip
ODD_NAMES = (
    "JOHN SMITH", "Kim", "Ludwig van der Berg", "Dr. Amara Obi", "Prof. Dr. Hans-Peter Groß",
    "Okafor, Dana", "Mary Ann O'Neil", "O'Neil", "山田太郎", "김민준", "محمد العلي", "דנה כהן",
    "Søren Åkesson", "José María de la Cruz Núñez", "Nguyễn Thị Hương", "The Hiring Team",
    "Hiring Team", "de Vries, Anke", "J. Adeyemi", "anna schmidt", "Bob", "Ms Lee", "Mr. Brown",
    "Dame Judith Ray", "Rev. Tom Ash", "Thomas Vandenbroucke-Hofstätter III", "Li Na, PhD",
    "Dr. med. Eva Roth", "Jean-Luc", "HR", "Ștefan Țepeș", "Þóra Jónsdóttir", "Will May",
    "Mark Bill", "Dr Singh", "D'Angelo Russo", "Anne-Marie", "Herr Weber", "Sr. Juan Gómez",
    "Maximilian-Alexander Freiherr von und zu Hohenstein-Lichtenberg", "Art", "Dr. Li",
)  # fmt: skip
ODD_GREETINGS = (
    "", "", "", "", "Dr Okafor", "Dana", "Prof. Groß", "Mrs. O'Neil", "team", "Dr. h. c. Weber",
    "Sir", "all",
)  # fmt: skip
ODD_CANDIDATES = (
    "SAM RIVERA", "Sam", "山田 花子", "Ana María Núñez de la Vega", "O'Brien, Pat", "li wei",
    "Dr. Eva Roth", "Jean-Pierre D'Amico Jr.", "", "Ångström Öberg", "Maximilian-Alexander "
    "Freiherr von und zu Hohenstein-Lichtenberg",
)  # fmt: skip
ODD_TOPICS = (
    "moving the reporting warehouse to dbt", "The on-call rota.", "Python", "WEEKEND SHIFTS",
    "They want to open a second store by spring.", "they want more automation",
    "We talked about the budget for 2027", "How the team tests its releases",
    "The team is moving to a new case system.", "What would success look like?",
    "die Umstellung auf SAP", "API design, mostly", "- on-call", "• the roadmap",
    "the budget; the roadmap", "'agile'", '"ownership"', "https://example.org/handbook",
    "culture 🎉", "Kubernetes!!!", "an hour-long outage", "user research", "{{ topic }}",
    "<b>growth</b>", "[bold]growth[/bold]", "team structure (5 people)", "their plans for AI",
    "budget: 20k", "tbd", "Asked about my gap year", "I told them about my thesis",
    "they said they must hire by March", "how they're structured & who I'd report to",
    "working with Dana's team", "the the ward", "migration , testing", "C#/.NET", "A/B testing",
    "salary bands", "their final round", "growth - esp. in APAC", "Interviewing",
    "discussed pricing", "It was about trust", "日本市場", "lots of stuff...", "ok", "80% travel",
    "the merger with Acme Inc.", "management of change etc.", "*networking*", "None",
    "They asked a great many things about how I would plan the whole of the first year, from the "
    "hiring of two people to the move of every shop to the new till system, and what I would drop",
)  # fmt: skip
ODD_FITS = (
    "five years of SQL reporting", "moved a 2 TB warehouse to dbt", "I led a team of six.",
    "Leading a team of twelve", "fluent in German", "Certified AWS architect", "patience",
    "Speaks Spanish and English", "SQL", "A PhD in statistics", "10+ years", "team player",
    "I'm a quick learner!", "MBA", "hard-working, reliable", "i am good with people",
    "Proven track record of driving growth", "- led migration", "HTML; CSS; JS", "Honest",
    "x-ray licence", "EU citizen", "ran a 20,000-user rollout", "🔧 repairs", "{{ fit }}",
    "<i>Excel</i>", "used SAP at Müller & Söhne GmbH.", "an MSc (distinction)", "SEO",
    "English: C1",
    "What I love is teaching", "Managed P&L of $2m", "responsible for final acceptance tests",
    "https://example.org/portfolio", "8-week bootcamp", "one-off events", "hourly rota planning",
    "Because I have done exactly this kind of work for more than eleven years in three countries, "
    "with teams of four to forty people, and would like to go on doing it for a good long while",
)  # fmt: skip
ODD_NEWS = (
    "passed the dbt certification", "a talk on testing at a meetup", "I finished my thesis.",
    "Forklift licence renewed", "moved to Berlin!", "new portfolio: https://example.org/p",
    "GOT PROMOTED", "now available from May", "MBA", "- won an award", "🎓 graduated",
    "I've got the visa", "my reference letters are ready; see attached", "{{ news }}",
)  # fmt: skip
ODD_QUESTIONS = (
    "Will the analyst own the pager?", "will I need my own tools", "Is the role remote? Or hybrid?",
    "the start date", "Who would I report to, and when do reviews take place?", "Salary?",
    "I was wondering whether the team is hiring elsewhere", "What is {{ x }}?",
    "How does the team decide what to drop when there is more work than there are people to do it, "
    "and who says so in the end?",
)  # fmt: skip
ODD_DETAILS = (
    "References.", "CV & cover letter", "PORTFOLIO", "the take-home test", "send proof of address",
    "Can you work weekends?", "whether I can travel", "They asked for my transcripts.", "- refs",
    "my expected salary", "how many years of Java I have", "signed NDA; ID copy", "a 5-page essay",
    "an answer about relocation: yes, from May", "{{ detail }}", "my slides + the code",
    "First line of a longer note.\nThe second line says that they would also like two references, "
    "a copy of the degree, and a page on why I want to move.\n- and a photo",
)  # fmt: skip
ODD_FILES = (
    "refs.pdf", "My CV (final).docx", "scan 001.JPG", "portfolio", "https://example.org/p.pdf",
    "C:\\work\\cv.pdf", "naïve.pdf", "a.tar.gz",
)  # fmt: skip
ODD_AVAILABLE = (
    "Thursday after 3 pm", "Friday morning.", "ANYTIME", "mornings, except Wed.", "9-5",
    "next week?", "- Monday", "I am free on Monday", "10/12", "whenever suits you!",
)  # fmt: skip
ODD_CONCERNS = (
    "the commute", "Pay is low.", "I don't want to travel", "salary", "what about remote work?",
    "too many meetings!!", "- no growth", "final say lies with HQ", "the team seemed stressed",
)  # fmt: skip
ODD_INTERESTS = (
    "very keen", "9/10", "yes", "No.", "not sure yet", "I really want this job!!!", "6",
    "depends on the salary", "keen, but I have doubts; see concerns", "🔥", "Maybe?",
)  # fmt: skip
ODD_SAID = (
    "You'll hear from us soon.", "we'll call you!", '"by Friday"', "don't call us", "2 weeks??",
    "{{ said }}", "next week - maybe", "we MUST decide by then",
)  # fmt: skip
ODD_PHONES = (
    "+1 415 555 0199", "(415) 555-0142", "0555 0123", "+49 (0)30 555-0143", "555.0101 ext 12",
    "+4420555 0100", "555 0177 x 4",
)  # fmt: skip
