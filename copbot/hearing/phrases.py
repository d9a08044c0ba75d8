"""The words by which people ask, thank and call each other in plain talk, in five languages; here in English and Dutch.

They stand as `copbot.recognise` compares them: in lower case and without apostrophes ("can't" is "cant"). A pair is two
words that follow each other.
"""

from __future__ import annotations

from collections.abc import Collection

from copbot.hearing import phrases_elsewhere as elsewhere
from copbot.hearing.phrases_elsewhere import pairs as _pairs
from copbot.hearing.phrases_elsewhere import words as _words

# Words before the sentence begins; they say nothing of what follows.
GREETINGS = elsewhere.GREETINGS | _words("""
    hi hello hey hiya heya hallo hoi hai yo howdy greetings morning goedemorgen goedemiddag goedenavond dag gday
    hullo
""")
OPENERS = (
    elsewhere.OPENERS
    | GREETINGS
    | _words("""
    all everyone everybody guys folks people there room iedereen allemaal mensen allen lui team friends gang please
    plz pls sorry excuse pardon um uh hmm hm erm ok okay well also quick question vraag vraagje gauw even snel good
    evening afternoon day
""")
)

# The start of a line that goes on with what was being said.
GOES_ON = elsewhere.GOES_ON | _words("""
    so and but or then oh ah aha yes yeah yep no nope nah really that thats it its why because which like even lol
    haha heh dus en maar of toen ja nee nou dat het waarom want echt he
""")

# Who asks nobody by name asks the room.
ANYBODY = elsewhere.ANYBODY | _words("anyone anybody anyones iemand any1 ne1")
SOMEBODY = _words("someone somebody some1 everyone everybody")
ANYBODY_PAIRS = elsewhere.ANYBODY_PAIRS | _pairs("""
    any idea/ideas/suggestion/suggestions/tip/tips/advice/clue/clues/thoughts/pointers/pointer/hint/hints/help/body/one;
    any solution/solutions/workaround/fix/way/recommendations/experience/good/known/chance; enig idee;
    enige tips/suggesties; nog tips/ideeen/ideeën; some one/body/help; who knows/can/has; wie weet/kan/heeft/kent;
    een idee/tip
""")

# Turns with which a question that somebody can answer begins.
ASKS = elsewhere.ASKS | _pairs("""
    how do/does/did/can/could/should/would/to/is/are/come/long/much/many/might/i/we/will/often/hard/safe/well;
    where do/does/can/could/is/are/should/to/would/did/i/will; when is/does/do/will/should/can/did;
    what is/are/does/do/can/could/should/would/s/was/will/kind/type/happens/happened/causes/exactly/might/to;
    which is/are/one/version/tool/of/file/way/would/should/program; who is/can/has/knows/do/should;
    why is/are/does/do/cant/wont/doesnt/isnt/did/dont/would/am/has/my/not/i/can/the; whats the/a/wrong/best/up;
    wheres the/my; hows the; is there/it/this/anyone/anybody/someone; are there/these/my; isnt there;
    can i/we/someone/anyone/anybody/it/this/u/the; could i/someone/anyone/anybody/we/it/this; may i; should i/we/it;
    must i; do i/we/they; does anyone/anybody/someone/it/the/a/any; did anyone/anybody/something;
    has anyone/anybody/someone/the; have i; am i; will it/this/the/i; would it/anyone/anybody/i/someone; was there;
    hoe krijg/kan/moet/doe/kom/werkt/zet/maak/installeer/vind/stel/zorg/kunnen/los/weet/ik/wij/we/lang/veel/vaak/dan;
    hoe gebruik/gaat/komt/haal/verwijder/start/zit/zijn/is/heet/laat/voeg;
    waar kan/vind/staat/moet/zit/is/haal/zijn; waar vinden/kunnen/ligt/komt;
    wat is/zijn/doe/betekent/moet/kan/doet/gebeurt/zou/voor/gebruiken/gaat/kost/raden;
    waarom is/werkt/doet/kan/krijg/zijn/moet/wil/heeft/gaat/komt/lukt/staat; welk programma;
    welke is/versie/kan/moet; wanneer is/komt/moet/kan/gaat; is er/het/dit/iemand; zijn er;
    kan ik/iemand/je/het/dit/dat; kun je; kunnen we; moet ik/je/dat/dit; mag ik/je; heeft iemand; weet iemand;
    kent iemand; wil iemand; gebruikt iemand; zou iemand/ik; werkt het/dit/dat; doet iemand; lukt het;
    hoeveel mensen/kost/is/mag/moet
""")

# "... how can i", wherever it stands.
ASKS_SELF = elsewhere.ASKS_SELF | _pairs("""
    do i; can i; could i; should i; would i; must i; might i; kan ik; moet ik; krijg ik; zou ik; vind ik; doe ik;
    los ik
""")

# A trouble of one's own, told to those who may know a way out.
TROUBLE = elsewhere.TROUBLE | _pairs("""
    i cant/cannot/need/couldnt/keep/get/want/tried/wonder/dont/still/lost/forgot; im trying/having/getting/looking;
    im stuck/wondering/unable/searching/confused; am trying/having/getting/looking/stuck/unable/wondering;
    need help/some/to/a/advice; having trouble/problems/issues/problem/difficulty; looking for; trying to;
    have trouble; doesnt work/seem/start/let/show/want; wont work/start/let/open/install/load; not working;
    cant get/find/seem/figure; cant install/open/connect/access/log/login; help me/with; a problem; problems with;
    problem with; trouble with; ik krijg/kan/wil/zoek/probeer/heb/snap/weet/kom/moet; krijg het/een/geen/de;
    lukt niet/me/mij; werkt niet; doet het/niets; probleem met; problemen met; op zoek; hulp nodig/bij; help nodig
""")

OWN = elsewhere.OWN | _words("i im ive id my me mine we our ik mijn mn me wij we ons onze mij")

# Words to one person, in the middle of a talk.
TO_ONE = elsewhere.TO_ONE | _pairs("""
    are you/u/we/they; did you/u/it/he; have you/u; do you/u/they; were you; does that/it/he; is that/it/he/she;
    was that; what you/about/do/did; why you/would/are/do/did;
    you mean/sure/want/try/have/tried/using/on/running/get/are/got/see;
    what version/error/kind/happens/card/exactly; which version/one/are/do; your question/problem/system/card;
    how about; ben je; heb je; doe je; wil je; gebruik je; bedoel je; weet je; zit je; bent u; heeft u; had je;
    is dat; klopt dat; was dat; je bedoelt/wilt/hebt/moet; welke versie; wat bedoel/voor/zegt; en dan; of niet
""")
YOU = elsewhere.YOU | _words("you u your ur youre youve jij je jouw u uw jullie")

# With these "you" is the room.
YOU_ALL = elsewhere.YOU_ALL | _pairs("""
    can you/u; could you/u; would you/u; do you/u; how you/u; you guys/all/people/recommend/know; anyone you;
    if you; help you; kun je; kunnen jullie; weten jullie; hebben jullie; of je; jullie een
""")

# Words without which no line that lacks a question mark puts a question.
CUES = (
    elsewhere.CUES
    | ANYBODY
    | SOMEBODY
    | _words("""
    how where what which who why whats wheres when is are can could should does do has any some help need trying
    cant wont doesnt wondering looking problem problems trouble stuck hoe waar wat welke welk wie waarom wanneer kan
    kun moet weet heeft lukt krijg zoek probeer hulp probleem problemen tips idee zijn
""")
)

ALL_PAIRS = ANYBODY_PAIRS | ASKS | ASKS_SELF | TROUBLE | TO_ONE | YOU_ALL
ALL_WORDS = ANYBODY | SOMEBODY | OWN | YOU | CUES

# "anyone here?", "can I ask a question?": nothing in it to answer. Such a line has no other words.
_EMPTY = _words("""
    hi hello hey hallo hoi anyone anybody someone somebody any1 one here there around alive awake home online on is
    are can could may might i ask a an question questions something some quick how you u doing going it its things
    today whats up sup really huh why not what who so and or ok okay right everybody everyone all guys folks people
    room this channel in the please pls wat wie waarom niet iemand er hier aanwezig wakker mag kan ik een vraag
    vraagje stellen iets vragen hoe gaat het met jullie je alles goed echt toch ja nee he help me hulp my that same
    true dat dit be to does do know now nu then dan when where which even for us
""")


_EMPTY_ANYWHERE = _EMPTY.union(*elsewhere.EMPTIES)


def is_empty(words: Collection[str]) -> bool:
    """Is there nothing in it to answer, whatever language it is in?"""
    # Most messages have a word that is in none of them.
    return _EMPTY_ANYWHERE.issuperset(words) and (
        _EMPTY.issuperset(words) or any(one.issuperset(words) for one in elsewhere.EMPTIES)
    )


THANKS = elsewhere.THANKS | _words("""
    thanks thank thx ty tnx thnx thankyou cheers tyvm thankx thanx tks bedankt dank dankje dankjewel merci thnks
    tanks dankuwel danke dankeschön vielendank gracias
""")

SOLVED_WORDS = elsewhere.SOLVED_WORDS | _words("nevermind nvm nm nvmd gevonden opgelost gelukt solved laatmaar")

# Before a colon or comma these call nobody.
CALLS_NOBODY = (
    OPENERS
    | GOES_ON
    | THANKS
    | SOLVED_WORDS
    | _words("""
    note notes error errors warning warn info debug fatal question questions q a edit update ps pps fyi eg ie btw re
    nb tip todo fixme result output input answer example problem issue bug fix solution status topic title subject
    summary http https ftp file mailto ssh git irc matrix localhost default key value name version os hint remark
    caution here now today tomorrow yesterday first second third last next finally actually basically anyway however
    though still maybe perhaps probably sure right exactly correct true false great cool nice perfect awesome good
    bad hmmm umm what how when where who if for in on at as by to after before since while once until unless
    although this these those i you he she we they me him them someone anyone everyone somebody anybody vraag fout
    foutmelding waarschuwing opmerking antwoord voorbeeld let opgelet probleem oplossing dan daarna eerst misschien
    eigenlijk trouwens natuurlijk precies klopt goed prima mooi hier nu vandaag morgen gisteren wat hoe als dus
    verder overigens helaas gelukkig ik jij hij zij wij jullie iemand
    """)
)
# "@room" is no person.
EVERYBODY = _words("all room here everyone everybody channel iedereen allen team")

# Names that are words too: only the forms of address tell which is meant.
COMMON = (
    CALLS_NOBODY
    | EVERYBODY
    | CUES
    | OWN
    | YOU
    | _words("""
    the any help guest user users admin root test tester nobody none some other more most one two new old same own
    just only very too than into from with about over under again out off up down not can will may must should would
    could do does did done has have had be been was were get got go going make made use used using work works way
    thing things stuff time man dude guy girl boy sir mate bot server client system computer machine phone mail web
    site page link list line word mark bill art hope grace faith frank rich nick grant pat sue drew dean jack rob
    rose max min ray sky sun star dark light black white red blue green big small long short hard soft hot cold fast
    slow high low real fake een de het van voor met aan bij door uit om naar niet wel ook nog maar want omdat gast
    gebruiker naam mens alles niets iets jan wil kan zal moet mag
    """)
)
