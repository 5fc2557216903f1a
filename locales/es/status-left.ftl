# The report's page, where a body has left.

status-true-never-opened = Nadie lo abrió en su mesa.
status-true-left = Dejaron este sitio web el { $day }. Nada de lo que escribas aquí les llega ya.
status-event-body_left = Dejaron este sitio web
status-fault-body-left = Han dejado este sitio web, así que no podemos enviarles esto. Lo que escribiste sigue aquí: puedes copiarlo.
status-write-hint-left = Han dejado este sitio web. Nadie allí puede leer lo que escribes aquí.
status-way-letter = Todavía puedes ponerte en contacto con este organismo fuera de este sitio web. Tu relato está listo como carta.
status-way-letter-link = Obtener la carta
status-way-hold = Puedes guardar tu reporte aquí y enviarlo más tarde. Nadie lo lee, así que nadie actuará, y los plazos siguen corriendo.
status-way-hold-link = Elegir qué pasa con él
