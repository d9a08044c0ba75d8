# Lo que dice el bot de las páginas en la web, en español.

command-web = web
command-web-help = tus páginas en la web; `fuentes` da direcciones para tu calendario o lector; `salir` cierra todo
command-web-example = /web
web-choice-feeds = fuentes
web-choice-out = salir
web-link = Este enlace abre tus páginas de { $community } en la web. Funciona una vez, durante diez minutos, y solo para ti: no se lo enseñes a nadie.
web-links = Estos enlaces abren tus páginas en la web, uno por cada comunidad tuya. Cada uno funciona una vez, durante diez minutos, y solo para ti: no se los enseñes a nadie.
web-open = Abrir mis páginas
web-privately = Escríbeme primero en privado, y manda allí `/web`: el enlace es solo para ti.
web-nowhere = Aquí no hay páginas en la web.
web-signed-out = Hecho: tu sesión en la web está cerrada en todos los navegadores, y tus fuentes se acabaron. `/web` te da un enlace nuevo.
web-feeds = Estas son tus propias fuentes, para un calendario o un lector de noticias. Muestran lo que tú puedes ver, sin iniciar sesión: no des sus direcciones a nadie. `/web salir` las acaba todas.
    { $addresses }
web-no-feeds = Aquí no hay fuentes.
web-signed-in = Tu sesión está iniciada.
web-over = Este enlace ya no vale. `/web` te da uno nuevo.
export-weblink = Enlaces que inician tu sesión en la web
export-websession = Dónde tienes la sesión iniciada en la web
export-webkey = Direcciones que funcionan sin iniciar sesión: tus fuentes, y darse de baja
page-picture = Una imagen
setting-web-enabled = si hay páginas en la web; en una comunidad de verdad, desactivado hasta que se active allí
setting-web-indexed = si los buscadores pueden encontrar lo que de todos modos puede leer cualquiera
setting-web-address = dónde encuentran los miembros las páginas; eso solo está en la tabla `[web]` de la configuración
