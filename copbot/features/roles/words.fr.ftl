about-roles = Rôles sur Discord
