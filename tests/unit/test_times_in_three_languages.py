"""Days, hours, durations as they are written in German, French and Spanish, and words that only look like one."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from copbot.community import dates, values
from copbot.features.calls.reading import read as call
from copbot.features.meetings.dates import NotThenError, read
from copbot.features.meetings.naming import which
from copbot.kit import votes
from copbot.kit.votes import BallotKind

HOME = ZoneInfo("Europe/Madrid")
NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)
"""A Tuesday."""
TIMES = [datetime(2026, 12, day, hour, tzinfo=UTC) for day, hour in ((8, 19), (10, 19), (13, 13))]


@pytest.mark.parametrize(
    ("words", "time"),
    [
        ("morgen Abend", "02 12 20:00"),
        ("morgen Abend um 7", "02 12 19:00"),
        ("Dienstag, 8. Dezember um 20 Uhr", "08 12 20:00"),
        ("Freitagabend halb 8", "04 12 19:30"),
        ("13.12. um 14:30", "13 12 14:30"),
        ("am Freitag um 20 Uhr 15", "04 12 20:15"),
        ("übermorgen Viertel nach 9", "03 12 09:15"),
        ("So 14:00", "06 12 14:00"),
        ("nächsten Donnerstag 18 Uhr", "03 12 18:00"),
        ("demain soir", "02 12 20:00"),
        ("demain à 20h30", "02 12 20:30"),
        ("le vendredi 4 décembre à 20 h", "04 12 20:00"),
        ("vendredi 4 decembre 20 heures", "04 12 20:00"),
        ("samedi matin à 10h", "05 12 10:00"),
        ("jeudi soir, huit heures et demie", "03 12 20:30"),
        ("dimanche après-midi", "06 12 14:00"),
        ("dimanche à midi", "06 12 12:00"),
        ("mañana por la tarde", "02 12 16:00"),
        ("mañana a las 20:00", "02 12 20:00"),
        ("mañana a las ocho de la tarde", "02 12 20:00"),
        ("mañana a las ocho y media de la tarde", "02 12 20:30"),
        ("el viernes 4 de diciembre a las 20h", "04 12 20:00"),
        ("martes 8 dic 20:00", "08 12 20:00"),
        ("mar 8 dic 20:00", "08 12 20:00"),
        ("el sábado por la mañana", "05 12 10:00"),
        ("esta noche", "01 12 21:00"),
        ("pasado mañana a las 18 horas", "03 12 18:00"),
    ],
)
def test_times(words: str, time: str) -> None:
    assert [f"{one.at.astimezone(HOME):%d %m %H:%M}" for one in read(words, NOW, HOME)] == [time]


@pytest.mark.parametrize(
    "words",
    [
        "mi casa",
        "Sam's garden",
        "so what",
        "Dom zu Köln",
        "le jardin",
        "la cabaña",
        "am See",
        "vie de quartier",
        "der Schuppen",
    ],
)
def test_a_place_is_no_time(words: str) -> None:
    assert read(words, NOW, HOME) == []


def test_eight_in_spanish_may_be_in_the_morning() -> None:
    with pytest.raises(NotThenError):
        read("mañana a las ocho", NOW, HOME)


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("Dienstag und Donnerstag", [1, 2]),
        ("Donnerstag passt", [2]),
        ("jeudi", [2]),
        ("mardi et dimanche", [1, 3]),
        ("le deuxième", [2]),
        ("les deux me vont", [1, 2, 3]),
        ("el domingo", [3]),
        ("el martes me va bien", [1]),
        ("beide passen", [1, 2, 3]),
        ("keiner", []),
        ("aucun", []),
        ("ninguno", []),
        ("so", None),
        ("mi casa", None),
        ("jeudi ?", None),
        ("el martes no", None),
        ("Donnerstag nicht", None),
    ],
)
def test_which_time_is_meant(words: str, numbers: list[int] | None) -> None:
    assert which(words, TIMES, NOW, HOME) == numbers


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("von 7 bis 23 Uhr", "07:00-23:00"),
        ("zwischen 8 und 22 Uhr", "08:00-22:00"),
        ("8 Uhr morgens bis halb 11 abends", "08:00-22:30"),
        ("den ganzen Tag", "00:00-00:00"),
        ("de 7h à 23h", "07:00-23:00"),
        ("de 8 heures du matin à 10 heures du soir", "08:00-22:00"),
        ("toute la journée", "00:00-00:00"),
        ("de 7 a 23", "07:00-23:00"),
        ("entre las 8 y las 22 horas", "08:00-22:00"),
        ("de las 8 de la mañana a las 10 de la noche", "08:00-22:00"),
        ("todo el día", "00:00-00:00"),
    ],
)
def test_hours(words: str, hours: str) -> None:
    assert str(values.hours(words)) == hours


@pytest.mark.parametrize(
    ("words", "wait"),
    [
        ("3 Tage", timedelta(days=3)),
        ("2 Stunden", timedelta(hours=2)),
        ("eine Woche", timedelta(weeks=1)),
        ("30 Minuten", timedelta(minutes=30)),
        ("3 jours", timedelta(days=3)),
        ("2 j", timedelta(days=2)),
        ("une semaine", timedelta(weeks=1)),
        ("2 heures 30 minutes", timedelta(hours=2, minutes=30)),
        ("3 días", timedelta(days=3)),
        ("una hora", timedelta(hours=1)),
        ("2 semanas", timedelta(weeks=2)),
        ("3 days", timedelta(days=3)),
        ("twee dagen", None),
        ("3 Monate", None),
        ("3 de mayo", None),
    ],
)
def test_durations(words: str, wait: timedelta | None) -> None:
    if wait is None:
        with pytest.raises(ValueError, match="not a duration"):
            values.duration(words)
        return
    assert values.duration(words) == wait


@pytest.mark.parametrize(
    ("words", "what", "day", "places"),
    [
        ("Wer kann die Links prüfen bis Freitag, 2 Leute", "Die Links prüfen", date(2026, 12, 4), 2),
        ("die Hecke schneiden bis zum 13.12.", "Die Hecke schneiden", date(2026, 12, 13), None),
        ("Kuchen backen bis 5. Dezember", "Kuchen backen", date(2026, 12, 5), None),
        ("relire la page avant vendredi, 2 personnes", "Relire la page", date(2026, 12, 4), 2),
        ("arroser les semis d'ici dimanche", "Arroser les semis", date(2026, 12, 6), None),
        ("revisar los enlaces antes del viernes, 2 personas", "Revisar los enlaces", date(2026, 12, 4), 2),
        ("regar las plantas, mañana", "Regar las plantas", date(2026, 12, 2), None),
        # Words that look like a day.
        ("ayudar por la mañana", "Ayudar por la mañana", None, None),
        ("kom helpen, hier", "Kom helpen, hier", None, None),
        ("to be read by Sam", "To be read by Sam", None, None),
        ("organiser la soirée, jeu", "Organiser la soirée, jeu", None, None),
    ],
)
def test_calls(words: str, what: str, day: date | None, places: int | None) -> None:
    found = call(words, frozenset(), NOW, HOME)
    assert (found.what, found.until.date() if found.until else None, found.places) == (what, day, places)


def test_a_day_that_is_over() -> None:
    today = NOW.date()
    assert dates.day("vendredi prochain", today) == date(2026, 12, 4)
    assert dates.day("el viernes que viene", today) == date(2026, 12, 4)
    assert dates.day("Ende des Monats", today) == date(2026, 12, 31)


def test_votes() -> None:
    assert votes.read(BallotKind.DATES, 3, "1 oui, 2 peut-être et 3 non") == frozenset({"1y", "2m", "3n"})
    assert votes.read(BallotKind.DATES, 2, "1 nein und 2 vielleicht") == frozenset({"1n", "2m"})
    assert votes.read(BallotKind.YES_NO, 2, "¡sí!") == frozenset({"1"})
    assert votes.named(["martes", "jueves"], "martes y jueves") == frozenset({"1", "2"})
