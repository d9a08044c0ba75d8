about-roles = Rollen auf Discord
