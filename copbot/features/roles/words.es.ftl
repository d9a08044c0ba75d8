# Lo que dice el bot de los roles, en español.

about-roles = Roles en Discord
setting-roles-member = el rol, por nombre o id, que tienen los miembros (quienes están en la lista de `/members`); quien lo recibe de una persona pasa a ser miembro, y quien lo pierde deja de serlo; en Matrix un espacio, por dirección o id, cuyos miembros son los de la comunidad; `""` para ninguno
setting-roles-newcomer = el rol que tiene una persona desde que llega hasta que pasa `welcome.newcomer_for`; `""` para ninguno
