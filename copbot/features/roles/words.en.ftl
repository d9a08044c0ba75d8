about-roles = the roles on Discord that members and newcomers have
