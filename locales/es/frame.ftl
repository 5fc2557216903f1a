# What stands around every page, and the words inside its parts.

frame-skip = Ir a la parte principal
frame-exit = Salir rápido
# While the page goes away this is the title of the tab: it must say nothing.
frame-exit-leaving = Cargando
frame-exit-two-more = Pulsa Mayús (Shift) dos veces más para salir.
frame-exit-one-more = Pulsa Mayús (Shift) una vez más para salir.
frame-exit-stopped = Sigues aquí. No ha cambiado nada.
# What covers a reporter's page after thirty minutes without a key or a touch.
frame-cover = ¿Continuar?
frame-cover-off = Continuar
frame-sign-out = Cerrar sesión
frame-signed-in = Sesión iniciada: { $who }.

frame-footer = Más sobre este sitio
frame-help = Buscar ayuda ahora
frame-privacy = Qué se guarda y quién puede leerlo
frame-imprint = Quién administra este sitio
frame-run-by = { $name } administra este sitio.
frame-contact = Contacto: { $contact }.

frame-back = Atrás
frame-back-way = El camino de vuelta
frame-breadcrumbs = Dónde estás
frame-pages = Más páginas
frame-pages-before = Anteriores
frame-pages-after = Posteriores

frame-error-title = Hay algo que revisar:
frame-error-prefix = Para revisar:
frame-error-summary = Hay algo que revisar
frame-warning = Importante:

frame-yes = Sí
frame-no = No
frame-leave-empty = Lo dejo en blanco
frame-day = Día
frame-month = Mes
frame-year = Año

frame-count-most = Caben { $most } caracteres.
# %n is replaced by a figure in the browser, so the sentence must do without a plural.
frame-count-left = Caracteres que quedan: %n
frame-count-over = Caracteres de más: %n

frame-copied = Copiado
frame-covered-open = Abrir
frame-covered-close = Cerrar
frame-now = Ahora
frame-next = Después

frame-body-choice = ¿Qué eliges para { $body }?
frame-body-anonymity = ¿Qué puede saber de ti { $body }?

frame-leaves = (otro sitio)
