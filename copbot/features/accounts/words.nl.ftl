# Wat de bot zegt over accounts die van één lid zijn, in het Nederlands. **vet**, `code` en _cursief_ zijn tekens; { $name } zijn waarden.
# Vriendelijk, kort, gewoon; nooit verwijtend.

command-link = koppel
command-link-help = maak je accounts op verschillende platforms tot één lid: ik geef je een code voor het andere account
command-link-example = /koppel
command-unlink = ontkoppel
command-unlink-help = maak dit account weer een lid op zichzelf
command-unlink-example = /ontkoppel
link-code = Je code is `{ $code }`. Schrijf mij binnen tien minuten `/koppel { $code }` met je andere account: dan vraag ik je hier of jij dat bent, en zijn beide één lid. Laat hem aan niemand zien.
link-privately = Schrijf me eerst onder vier ogen, en geef daar `/koppel`: de code is alleen voor jou.
link-unknown = Deze code ken ik niet, of hij is verlopen. Haal een nieuwe met `/koppel` van je andere account.
link-too-often = Dat waren te veel codes die ik niet ken. Probeer het over een uur weer.
link-already = Deze accounts zijn al één lid.
link-asked = Ik heb je andere account gevraagd of jullie dezelfde zijn. Antwoord daar binnen tien minuten.
link-unreached = Ik kan je andere account nu niet schrijven, en kan de twee dus niet koppelen. Schrijf me daarmee onder vier ogen, en probeer het nog eens.
link-confirm = { $name } op { $platform } gaf me jouw code, en zou één lid met je worden: jullie vragen, antwoorden en punten zouden van één persoon zijn. Ben jij { $name }?
link-yes = Ja, dat ben ik
link-no = Nee
link-over = Er valt niets (meer) te bevestigen. Een nieuwe code krijg je met `/koppel`.
link-not-done = Goed: er is niets gekoppeld, en de code geldt niet meer.
link-refused = Je andere account zei nee, dus er is niets gekoppeld.
link-done = Klaar: je accounts zijn nu één lid. `/ontkoppel` maakt het ongedaan.
unlink-none = Dit account is aan geen ander gekoppeld.
unlink-done = Klaar: dit account is weer een lid op zichzelf.
export-linkcode = Codes die je accounts koppelen
