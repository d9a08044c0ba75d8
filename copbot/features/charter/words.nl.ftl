# Wat de bot zegt over doelen en regels, in het Nederlands. **vet**, `code` en _cursief_ zijn tekens; { $name } zijn waarden.
# Vriendelijk, kort, gewoon; nooit verwijtend.

command-goals = doelen
command-goals-help = waar deze gemeenschap voor is; `/doelen geschiedenis` laat zien hoe dat zo kwam
command-goals-example = /doelen
command-rules = regels
command-rules-help = de regels hier; `/regels geschiedenis` laat zien hoe dat zo kwam
command-rules-example = /regels
command-propose = voorstel
command-propose-help = stel andere doelen of regels voor, om te bespreken en over te stemmen
command-propose-example = /voorstel regels Wees vriendelijk. Vraag het voor je een foto van iemand plaatst.
charter-goals = doelen
charter-rules = regels
charter-set = zet
charter-history = geschiedenis
charter-withdraw = intrekken
charter-thanks = Dank je. Alle kamers weten het nu; van nu af kan iedereen met `/voorstel` iets anders voorstellen.
charter-length = Schrijf de tekst erachter, in hoogstens { $most } tekens.
goals-none = Deze gemeenschap heeft nog geen doelen opgeschreven. Iedereen kan ze voorstellen: `/voorstel doelen` en je tekst.
goals-none-moderator = Deze gemeenschap heeft nog geen doelen opgeschreven. Jij kunt de eerste zetten: `/doelen zet` en je tekst.
goals-propose = Er zijn al doelen. Over veranderingen beslissen we samen: `/voorstel doelen` en je tekst.
goals-are = **Waar we voor zijn** (sinds { $at }): { $text }
goals-new = **Waar we voor zijn**, van nu af: { $text }
goals-history = **Hoe onze doelen tot stand kwamen**
goals-proposed = **{ $name }** stelt andere doelen voor: { $text }
    Stem met 👍 of 👎 tot { $until }. Er zijn minstens { $quorum } stemmen nodig. Bespreek het hier.
goals-recalled = **Waar we voor zijn**: { $text }
goals-week = { $answered ->
    [one] { $asked ->
        [one] Deze week is onze ene vraag beantwoord. Dank aan wie hielp!
       *[other] Deze week is één van onze { $asked } vragen beantwoord. Dank aan wie hielp!
    }
   *[other] Deze week zijn { $answered } van onze { $asked } vragen beantwoord. Dank aan allen die hielpen!
}
rules-none = Deze gemeenschap heeft nog geen regels opgeschreven. Iedereen kan ze voorstellen: `/voorstel regels` en je tekst.
rules-none-moderator = Deze gemeenschap heeft nog geen regels opgeschreven. Jij kunt de eerste zetten: `/regels zet` en je tekst.
rules-propose = Er zijn al regels. Over veranderingen beslissen we samen: `/voorstel regels` en je tekst.
rules-are = **Wat we hebben afgesproken** (sinds { $at }): { $text }
rules-new = **Wat we hebben afgesproken**, van nu af: { $text }
rules-are-set = **De regels hier** (gezet door { $name }, sinds { $at }; `/voorstel` verandert ze): { $text }
rules-new-set = **De regels hier**, gezet door { $name }: { $text }
charter-somebody = een moderator
rules-history = **Hoe onze regels tot stand kwamen**
rules-proposed = **{ $name }** stelt andere regels voor: { $text }
    Stem met 👍 of 👎 tot { $until }. Er zijn minstens { $quorum } stemmen nodig. Bespreek het hier.
rules-changed = { $name }, wat we hebben afgesproken is veranderd: { $text }
rules-ask = Nog één ding: dit zijn de regels hier. Vind je ze goed zo?
    { $text }
rules-agree = ik ben het eens
rules-agreed = Dank je! Ik heb genoteerd dat je het ermee eens bent.
rules-agreed-already = Je bent het hiermee eens.
rules-agreed-count = { $count ->
    [one] Eén lid is het hiermee eens.
   *[other] { $count } leden zijn het hiermee eens.
}
rules-other = De regels zijn sindsdien veranderd. `/regels` laat zien welke nu gelden.
history-set = { $at }, gezet door { $name }: { $text }
history-voted = { $at }, voorgesteld door { $name } en gestemd: { $text }
proposed = Je voorstel ligt voor in de kamer.
propose-one-at-a-time = Daarover ligt al een voorstel voor; na de stemming kan het jouwe volgen.
propose-none = Daarover ligt nu geen voorstel voor.
propose-not-yours = Alleen wie het voorstel deed, of een moderator, kan het intrekken.
propose-withdrawn = Het voorstel is ingetrokken.
proposal-adopted = Aangenomen, met { $up } 👍 en { $down } 👎. Dank voor het stemmen!
proposal-rejected = Niet aangenomen: { $up } 👍 en { $down } 👎. Dank voor het stemmen!
proposed-in-place-of = Tot nu toe: { $text }
proposed-new = Nieuw: { $after }
proposed-gone = Niet meer: { $before }
proposed-changed = In plaats van “{ $before }”: { $after }
proposal-no-quorum = Niet aangenomen: { $up } 👍 en { $down } 👎, en er zijn minstens { $quorum } stemmen nodig.
nudge-kind-charter = afspraken
nudge-kind-charter-help = regels om het mee eens te zijn, en veranderingen daarvan
export-charter = Doelen en regels die je voorstelde en die aangenomen zijn
export-proposal = Je voorstellen
export-agreement = Regels waarmee je het eens bent
setting-charter-vote_for = hoe lang over een voorstel gestemd kan worden
setting-charter-quorum = zo veel stemmen zijn er minstens nodig om een voorstel aan te nemen
setting-charter-majority = meer dan dit deel van de stemmen moet ervoor zijn
setting-charter-agree = nieuwkomers wordt gevraagd met de regels in te stemmen
setting-charter-goals_every = hoe vaak aan de doelen herinnerd wordt, naast wat de gemeenschap in die week deed; 0s voor nooit
setting-charter-goals_room = de kamer waarin dat gebeurt; de eerste, als er geen genoemd is

form-propose = Stel doelen of regels voor
form-propose-text = Hoe moeten ze in hun geheel luiden?

# Wat het doet voor de praktijk van gemeenschappen.
practice-goals = Ik bewaar de doelen die de gemeenschap stelt, vertel ze aan wie nieuw is en breng ze af en toe in herinnering, naast wat ervoor gedaan is. Een moderator zet de eerste; later stelt iedereen andere voor en stemmen allen.
practice-goals-lacks = Er zijn nog geen doelen opgeschreven. Schrijf ze hierachter: `/doelen zet`
practice-rules = Ik bewaar de regels die leden voorstellen, bespreken en waarover ze stemmen, ook over wat vertrouwelijk is. Nieuwkomers horen ervan; als je wilt, vraag ik of ze ermee instemmen.
practice-rules-lacks = Er zijn nog geen regels opgeschreven. Laat iemand ze voorstellen, of schrijf ze hierachter: `/regels zet`
archived-voted = aangenomen bij stemming

# Wat moderatoren deze week kunnen doen.
worth-goals = Zeg in je eigen woorden waarom meedoen zin heeft. Jullie doelen: { $text }
worth-goals-week = { $count ->
    [one] Eén vraag van de laatste 7 dagen kreeg antwoord: daaraan zie je het.
   *[other] { $count } vragen van de laatste 7 dagen kregen antwoord: daaraan zie je het.
}
