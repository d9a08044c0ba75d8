about-roles = Rôles sur Discord
setting-roles-member = le rôle, par nom ou id, qu'ont les membres (qui est sur la liste de `/members`) ; qui le reçoit de quelqu'un devient membre, et qui le perd ne l'est plus ; sur Matrix un espace, par adresse ou id, dont les membres sont ceux de la communauté ; `""` pour aucun
setting-roles-newcomer = le rôle que quelqu'un a de son arrivée jusqu'à la fin de `welcome.newcomer_for` ; `""` pour aucun
