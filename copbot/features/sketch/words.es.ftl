# Lo que dice el bot, en español.

# Lo que hace por la práctica de las comunidades.
practice-sketch = Semana a semana todos dibujan juntos una imagen, un trazo cada cual.
