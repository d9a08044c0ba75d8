about-roles = Roles on Discord
