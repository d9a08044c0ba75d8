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
"""
STOP_WORDS: Final = {"en": frozenset(_ENGLISH.split()), "nl": frozenset(_DUTCH.split())}
"""By code of the language."""
