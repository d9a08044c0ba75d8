# Ce que le bot dit ici, en français.

# Ce qu’elle fait pour la pratique des communautés.
practice-calls = Chacun peut appeler à l’aide pour quelque chose. Je cherche qui le ferait volontiers, ne presse personne et veille au merci.

# Ce que la modération pourrait faire cette semaine.
worth-call = Y a-t-il une petite chose que quelqu’un pourrait faire, et ferait peut-être volontiers ? `/call` le demande, sans presser personne.
