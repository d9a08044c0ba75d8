"""By what people take back their words in German, French and Spanish: patterns for `bare` words."""

from __future__ import annotations

ANYWHERE = r"""
(?:mich|da) (?:wohl |glatt )?(?:verlesen|geirrt|vertan|vertippt)|falsch (?:gelesen|verstanden)
(?:vergiss|vergesst|ignoriert?|ignoriere) (?:das|es|was ich|meine?)|nehme? (?:ich |das |alles )*zuruck
falsche[rsnm]? (?:frage|kanal|thread|raum)|(?:da lag ich|ich lag)(?: \w+)? falsch|(?:war )?mein fehler
(?:jai )?mal (?:lu|compris)(?= |[,.!]|$)|(?:oublie|oubliez|ignore|ignorez)[- ](?:ca|moi|ce que)
mauvais (?:fil|canal|salon)|me suis trompee?|jai confondu|(?:au temps|autant) pour moi|erreur de ma part
(?:lei|he leido|entendi|he entendido) mal|olvida(?:d)?lo|olvida(?:d)? (?:eso|lo que)|ignora(?:d)? (?:eso|esto|lo que)
(?:pregunta|canal|hilo|sala) equivocad[oa]|me (?:equivoque|he equivocado|confundi|he confundido)|culpa mia|error mio
retiro lo dicho
"""
ALL = r"""
(?:egal|schon gut|vergiss es|hat sich erledigt)
(?:laisse|laissez) tomber|oublie|oubliez
dejalo|dejadlo|nada nada
"""
"""Where nothing else is said but who is sorry."""
