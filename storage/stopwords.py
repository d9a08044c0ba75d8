"""Words that tell nothing of what a text is about. Written without accents, as they are looked up."""

from __future__ import annotations

from typing import Final

_ENGLISH: Final = """
a about after again all also am an and any anybody anyone are aren as at be because been before being between both but
by can cannot could couldn did didn do does doesn doing don done down each else ever every few for from further get
gets getting got had hadn has hasn have haven having he hello her here hers hey hi him his how however i if in into is
isn it its just know let like me more most much my no nor not now of off ok on once one only or other our ours out
over own please same shall she should shouldn so some somebody someone something still such than thank thanks that the
their theirs them then there these they thing things this those through to too try trying under until up us use using
very want was wasn way we were weren what when where whether which while who whom whose why will with won would wouldn
yes yet you your yours
arent cant couldnt didnt doesnt dont gonna hasnt havent im isnt ive pls plz shouldnt thats theres theyre thx u ur wasnt
werent whats wont wouldnt youre
"""
_DUTCH: Final = """
aan al alle alleen allemaal als alsjeblieft altijd ander andere anders bedankt ben bent bij bijna daar daarna dan dank
dat de deze die dit doe doen doet door dus een eens en er ergens even ga gaan gaat gedaan geen geweest graag haar had
hadden hallo heb hebben hebt heeft heel hem hen het hier hij hoe hoi hun iedereen iemand iets ik in is ja je jij jou
jouw jullie kan kon konden krijg krijgen krijgt kun kunnen kunt maar mag me mee meer men met mezelf mij mijn misschien
moet moeten mogen na naar nee niemand niet niets nog nou nu of om omdat ondanks ons onze ook op over reeds sinds
steeds te tegen tijdens toch toen tot u uit uw van vanaf veel voor waar waarom waarvoor wanneer waren was wat we weer
weet wel welk welke werd werden weten wie wij wil willen word worden wordt ze zei zeker zelf zich zij zijn zo zoals
zoiets zonder zou zouden
aub dr ff iemands mn ofzo zn
"""
_GERMAN: Final = """
aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bitte bist da damit danach
danke dann das dass dein deine dem den denn der des dich die dies diese diesem diesen dieser dieses dir doch dort du
durch ein eine einem einen einer eines einmal er es etwas euch euer fur gegen gehabt geht gewesen hab habe haben hallo
hast hat hatte hatten hier ich ihm ihn ihnen ihr ihre im immer in ins ist ja jede jedem jeden jeder jedes jemand jetzt
kann kannst kein keine keinen kommt konnen konnt konnte konnten leider machen macht man manchmal mehr mein meine meinem
meinen meiner mich mir mit muss mussen musst nach nicht nichts noch nun nur ob oder ohne schon sehr seid sein seine
seinen seit sich sie sind so soll sollen sollte solltet sonst uber um und uns unser unsere unter vom von vor wann war
waren warum was weil welche welchem welchen welcher welches wem wen wenn wer werde werden weshalb wie wieder wieso will
wir wird wirst wo wollen worden wurde wurden zu zum zur zwischen
"""
_FRENCH: Final = """
ai alors apres as au aucun aussi autre autres aux avant avec avez avoir avons bonjour c car ce cela ces cet cette chez
comme comment d dans de depuis des dois doit donc du elle elles en encore entre es est estce et etait etaient etc etes
etre eu faire fait faut il ils j je jusque l la le les leur leurs lors lui m ma mais me meme merci mes moi moins mon n
ne ni nos notre nous on ont ou par pas pendant peu peut peuvent peux plus pour pourquoi pouvez qu quand que quel
quelle quelles quelqu quelque quelques quels qui quoi s sa salut sans se sera ses si sinon soit son sont sous suis sur
svp t ta te tes toi ton tous tout toute toutes tres tu un une va vais vers veut veux voici voila vos votre vous y
"""
_SPANISH: Final = """
a al algo alguien algun alguna algunas algunos alli ante antes aqui asi aun aunque cada como con contra cual cuales
cuando cuanto de del desde donde dos el ella ellas ellos en entre era eran eres es esa esas ese eso esos esta estaba
estan estar estas este esto estos estoy favor fue ha hace hacer haciendo hago han hasta hay hola la las le les lo los
mas me mi mis mucho muy nada ni no nos nosotros nunca o os otra otras otro otros para pero poco por porque pueda puede
pueden puedo pues que quien quiero se sea ser si sido siempre sin sobre solo somos son soy su sus tambien tampoco tan
te tengo ti tiene tienen todas todo todos tu tus un una uno unos usted ustedes va vamos voy y ya yo
"""
STOP_WORDS: Final = {
    code: frozenset(words.split())
    for code, words in (("en", _ENGLISH), ("nl", _DUTCH), ("de", _GERMAN), ("fr", _FRENCH), ("es", _SPANISH))
}
"""By code of the language."""
