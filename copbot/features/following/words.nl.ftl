# Wat de bot zegt tegen wie dezelfde vraag heeft, in het Nederlands. **vet**, `code` en _cursief_ zijn tekens; { $name } zijn waarden.
# Vriendelijk, kort, gewoon; nooit verwijtend.

command-follow = volg
command-follow-help = zeg dat je dezelfde vraag hebt, en hoor van het antwoord: beantwoord haar hiermee, of zet er 🙋 bij
command-follow-example = /volg
command-unfollow = ontvolg
command-unfollow-help = wacht niet langer op het antwoord op andermans vraag
command-unfollow-example = /ontvolg 12
follow-done = { $count ->
    [one] Ik vertel je wat er van vraag { $number } komt. `/ontvolg { $number }` maakt dit ongedaan.
   *[other] Ik vertel je wat er van vraag { $number } komt; { $count } wachten er nu op. `/ontvolg { $number }` maakt dit ongedaan.
}
follow-done-page = { $count ->
    [one] Ik vertel je wat er van vraag { $number } komt.
   *[other] Ik vertel je wat er van vraag { $number } komt; { $count } wachten er nu op.
}
follow-stopped = Goed, over vraag { $number } schrijf ik je niet meer.
follow-stop = volg dit niet meer
follow-stop-this = volg { $number } niet meer
followed = Er is een antwoord op een vraag die jij ook hebt: { $title } → { $answer } ({ $author })
followed-bare = Het antwoord van { $author } op een vraag die jij ook hebt is aanvaard: { $title }
followed-solved = { $asker } heeft opgelost wat jij ook hebt: { $title }
    Misschien kun je vragen hoe.
followed-closed = Een vraag die jij ook hebt is gesloten ({ $reason }): { $title }
followed-head = { $count ->
    [one] Een vraag die jij ook hebt:
   *[other] { $count } vragen die jij ook hebt:
}
nudge-kind-followed = gevolgd
nudge-kind-followed-help = wat er komt van vragen die jij ook hebt
follow-yourself = Dat is je eigen vraag: van antwoorden daarop hoor je toch al.
export-follower = Vragen waarop jij ook wacht

command-follow-help-native = zeg dat je dezelfde vraag hebt, en hoor van het antwoord: met het nummer, of met 🙋 erbij

# Op de pagina met wat een lid wenst.
page-follow = Vragen van anderen waar ik op wacht
page-follow-row = #{ $number } { $title }
