"""Words that no template may use."""

CLICHES = (
    "just checking in",
    "just following up",
    "i hope this email finds you well",
    "hope you are well",
    "i wanted to",
    "reach out",
    "reaching out",
    "touch base",
    "circle back",
    "at your earliest convenience",
    "please do not hesitate",
    "excited to",
    "passionate about",
    "perfect fit",
    "look forward to hearing from you soon",
)
BLAME = (
    "as promised",
    "you promised",
    "you said",
    "still waiting",
    "haven't heard",
    "have not heard",
    "no reply",
    "not replied",
    "ignored",
    "should have",
)
PRESSURE = ("or else", "must", "final", "immediately", "asap", "urgent", "otherwise i")
DESPERATION = ("desperate", "really need", "please, please", "beg", "dream job")
