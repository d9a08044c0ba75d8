about-roles = Rollen auf Discord
setting-roles-member = die Rolle, mit Name oder ID, die Mitglieder haben (wer auf der Liste von `/members` steht); wer sie von Menschen bekommt, wird Mitglied, und wer sie verliert, ist es nicht mehr; auf Matrix ein Space, mit Adresse oder ID, dessen Mitglieder die der Community sind; `""` für keine
setting-roles-newcomer = die Rolle, die jemand vom Hereinkommen an hat, bis `welcome.newcomer_for` vorbei ist; `""` für keine
