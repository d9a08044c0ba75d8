# Ce que le bot dit ici, en français.

# Ce qu’elle fait pour la pratique des communautés.
practice-sketch = Semaine après semaine, tous dessinent ensemble une image, un trait chacun.
