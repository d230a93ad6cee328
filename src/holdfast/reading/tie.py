"""What ties a removal to protection: without it, a removal is no case."""

import re

TIED = re.compile(
    r"\basylum|\brefugee|refoul|\bunhcr\b|human rights|\brights\b|torture|ill-?treat|persecut|against (?:his|her|their) will"
    r"|\bforc(?:ibl|ed|ibly|efully)|unlawful|\bdefector|\bdissident|\bincommunicado|disappear|ex[ei]cut(?:ed|ion)|death penalty|death sentence"
    r"|\brendition|\brendered\b|\bsecret|convention|commit?tee against|without (?:a |any )?(?:hearing|procedure|due process|trial|access|legal|judicial|warrant|charge|recourse|fair)"
    r"|despite|in spite of|although|even though|in violation|\bbreach|interim measure|amnesty|crackdown|en masse|\bmass\b|appeal|pending"
    r"|protect|\bcritic|journalist|activist|opposition|fear|at risk|unfair trial|fair trial|arrested and|detained and|beat(?:en|ing)?|abus(?:e|ed|es)"
    r"|diplomatic assurances|blasphem|insulting islam|uighur|uyghur|rohingya|tamil|roma\b|falun|tibetan|north korean|pushed back|pushback|push-back|collective|compassion|humanitarian|persecution"
)
# Words of routine: people who may leave, or who are tried for common crimes.
ROUTINE = re.compile(
    r"\bvisas?\b|overstay|unauthori[sz]ed (?:boat )?arrivals?|unlawful(?:ly)? (?:arriv|non|by boat)|illegal arrivals|boat people|voluntar|\bfraud|smuggl|traffick|\bdrugs?\b|murder|bribery|corrupt"
    r"|embezzl|genocide|war crimes|crimes against humanity|money.?launder|narcotic|cocaine|robbery|theft|tax evasion|wanted (?:for|in|by)|to face (?:trial|charges|justice|prosecution)|stand trial|bring(?:ing)? to justice|fugitive|protection obligations|genuine refugees|tribunal|for prosecution|contribut(?:e|ion)|aid program|assist(?:ance)? (?:the|for|with|in|repatriat)|\$[\d]|million|protection obligations"
)
STRONG = re.compile(
    r"risk of (?:\w+ ){0,3}(?:torture|persecution|ill|execution|death|being|serious|unfair|human|abuse|enforced)|refoul|asylum[- ](?:seeker|claim|application|appeal)|seek(?:ing)? asylum|"
    r"forcibl[ey]|fear(?:s|ed)? (?:of )?(?:\w+ ){0,3}(?:tortur|persecut|kill|be|death)|tortur|persecut|incommunicado|enforced disappear|european court of human rights|committee against torture|interim measure|human rights defender|against (?:his|her|their) will|disappeared|journalist|activist|dissident|opposition|unlawful(?:ly)? |outside (?:established |any )?legal procedures|habeas corpus"
)


def is_tied(own: str, around: str, *, harmed: bool, known: bool) -> bool:
    """Say whether a removal is tied to protection.

    `own` are the sentences that tell of the people, `around` what stands about them.
    Words of routine ("visas had run out", "to stand trial for fraud") need something
    stronger than a mere "despite" to be outweighed. Where there are none, a removal
    of people who are counted or named counts; people in general need a tie.
    """
    if ROUTINE.search(own):
        return STRONG.search(own) is not None
    return harmed or known or TIED.search(around) is not None
