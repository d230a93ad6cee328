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
# People who may leave or must go by routine: of deportations, expulsions, returns.
MIGRATION = re.compile(
    r"\bvisas? (?:had|have|has|ran|run|expired|overst)|overstay|unauthori[sz]ed (?:boat )?arrivals?|unlawful(?:ly)? (?:arriv|non|by boat)|illegal arrivals"
    r"|boat people|voluntar|arrived (?:in [\w ]+ )?(?:unlawfully|illegally) by boat|protection obligations|genuine refugees|genuine claim|no legal claim"
    r"|contribut(?:e|ion)s?\b|aid program|assistance program|will assist|\$\s?\d|per cent (?:more|less|fewer)|\brose by\b|statistics"
)
# People who are tried for common crimes: of extraditions and hand-overs.
CRIME = re.compile(
    r"\bfraud|smuggl|traffick|\bdrugs?\b|murder|bribery|corrupt|embezzl|genocide|war crimes|crimes against humanity|money.?launder|narcotic|cocaine|robbery|theft"
    r"|tax evasion|wanted (?:for|in|by)|to face (?:trial|charges|justice|prosecution)|stand trial|bring(?:ing)? to justice|fugitive|tribunal|for prosecution|paramilitar"
    r"|killings?\b|massacre|(?:former|ex-|army) general|arrest warrants?|former president|human rights abuses"
)
CRIMINAL = frozenset({"extradition", "transfer"})
# Refugees are also helped home; only what is forced or feared is ours.
REPATRIATION = frozenset({"repatriation"})
HELPED = re.compile(r"\b(?:aid|assist\w*|fund\w*|contribut\w+|programmes?|operations?|unhcr|million|signed|agreement|communiqu\w+)\b")
STRONG = re.compile(
    r"refugee status|recogni[sz]ed as (?:a )?refugees?|granted (?:refugee|asylum)|risk of (?:\w+ ){0,3}(?:torture|persecution|ill|execution|death|being|serious|unfair|human|abuse|enforced)|refoul|asylum[- ](?:seeker|claim|application|appeal)|seek(?:ing)? asylum|"
    r"forcibl[ey]|fear(?:s|ed)? (?:of )?(?:\w+ ){0,3}(?:tortur|persecut|kill|be|death)|tortur|persecut|incommunicado|enforced disappear|european court of human rights|committee against torture|interim measure|human rights defender|against (?:his|her|their) will|disappeared|journalist|activist|dissident|opposition|unlawful(?:ly)? (?:return|deport|expel|expuls|remov|transfer|hand|extradit|rend|repatriat)|(?:was|were|is) unlawful|outside (?:established |any )?legal procedures|habeas corpus"
)


def is_tied(
    own: str, around: str, *, acts: frozenset[str], harmed: bool, known: bool
) -> bool:
    """Say whether a removal is tied to protection.

    `own` are the sentences that tell of the people, `around` what stands about them,
    `acts` how they were sent away. Words of routine ("visas had run out", "to stand
    trial for fraud") need something stronger than a mere "despite" to be outweighed.
    Where there are none, a removal of people who are counted or named counts; people
    in general need a tie.
    """
    if acts & CRIMINAL:
        routine, told = CRIME.search(own), own
    else:
        routine, told = MIGRATION.search(around), around
    helped = acts == REPATRIATION and HELPED.search(around) and not harmed
    if routine or helped:
        return STRONG.search(told) is not None
    return harmed or known or TIED.search(around) is not None
