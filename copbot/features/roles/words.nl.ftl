about-roles = Rollen op Discord
setting-roles-member = de rol, met naam of id, die leden hebben (wie op de lijst van `/leden` staat); wie hem van mensen krijgt wordt lid, en wie hem verliest is het niet meer; op Matrix een space, met adres of id, waarvan de leden die van de gemeenschap zijn; `""` voor geen
setting-roles-newcomer = de rol die iemand heeft van binnenkomen tot `welcome.newcomer_for` voorbij is; `""` voor geen
