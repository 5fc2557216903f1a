# What else a reporter can do from the report's page: tell of a contact, take a copy along, let somebody look.

status-more = Qué más puedes hacer

## The practitioner made contact

contact-link = La persona terapeuta se ha puesto en contacto conmigo
contact-heading = La persona terapeuta se ha puesto en contacto contigo
contact-safe = No tienes que responderle.
contact-what = Díselo a los organismos que tienen tu reporte. Allí el reporte pasa a ser urgente: sube al principio de su lista, y reciben un correo que dice que hay algo urgente esperando, y no qué es.
contact-no-answer = Deciden por sí mismos qué hacen. Algunos pueden hablar de ello con la persona terapeuta. Si eso podría ponerte en peligro, escríbelo también.
contact-field = Qué pasó
contact-hint = Con las palabras que sea: cómo se puso en contacto, cuándo y qué quiere. Puedes dejarlo en blanco. Guarda los mensajes que recibiste, si eso es seguro.
contact-send = Decírselo
tell-nobody = Aquí no hay ningún organismo al que se pueda decir algo más. Puedes escribir a cada uno abajo, donde sea posible.
tell-fault-nobody = Marca al menos un organismo.
contact-told = Les dijiste que la persona terapeuta se ha puesto en contacto contigo.
contact-done = Se les ha dicho. Tu reporte ahora es urgente allí.

## Something more, to several bodies at once

tell-cases = ¿Quién debe saberlo?
tell-fault-some = No pudimos decírselo a todos en este momento. Lo que escribiste sigue aquí. Pulsa otra vez: nadie lo recibe dos veces.
tell-waits = Pasaron más de 30 minutos sin que hicieras nada, así que lo que escribiste no se envió. Está guardado.
tell-waits-link = Seguir con ello
add-link = Añadir algo a lo que conté
add-heading = Añadir algo
add-what = No tienes que escribirlo a cada organismo por separado. Lo que escribes aquí va a los que marques, junto a lo que enviaste.
add-field = Lo que quieres añadir
add-hint = Con las palabras que sea, y tantas veces como quieras.
add-send = Enviárselo
add-told = Añadiste esto a lo que contaste:
add-done = Ya lo tienen, junto a lo que enviaste.

## A copy

copy-link = Llevarte una copia de todo
copy-heading = Llevarte una copia de todo
copy-what = La copia tiene todo lo que contaste, lo que recibió cada organismo, los mensajes y lo que ha pasado hasta ahora. Tus 12 palabras no están en ella. Tus archivos no están en ella: guarda cada uno desde la página de tu reporte.
copy-warning = Una copia en tu dispositivo no está sellada. Quien pueda abrir el dispositivo puede leerla.
copy-downloads = Va a parar a la carpeta de descargas, y el navegador la muestra en su lista.
copy-cloud = Muchos teléfonos y otros equipos copian esa carpeta a la nube por su cuenta, y allí pueden verla otras personas que comparten la cuenta.
copy-open = Los programas que la abren guardan su nombre en sus propias listas.
copy-name = Su nombre no dice nada: notes. Bórrala cuando ya no la necesites, también de la papelera.
copy-pdf = Guardar para leer o imprimir (PDF)
copy-json = Guardar para otro programa (JSON)
copy-json-what = El segundo es para programas. Puede que te lo pida tu asesoría legal.
copy-no-pdf = No se pudo hacer el PDF. Toma el otro archivo: lo tiene todo.
copy-no-pdf-busy = En este momento se están haciendo muchos documentos. Inténtalo otra vez en un minuto.
copy-no-pdf-long = Es demasiado para un PDF. Toma el otro archivo: lo tiene todo.
copy-paper-signs = Algunos signos, como los emojis, no se pueden imprimir aquí. En su lugar está su número, como [U+1F614]. El otro archivo los tiene tal como se escribieron.
copy-paper-title = Notas
copy-paper-made = Hecho el { $day }.
copy-paper-reference = Su referencia
copy-paper-state = Cómo está
copy-paper-reason = Lo que escribieron al cerrarlo
copy-paper-got = Lo que recibió { $body }

## A supporter

supporter-link = Dejar que alguien lo vea contigo
supporter-heading = Dejar que alguien lo vea contigo
supporter-what = Puedes dar otras 12 palabras a una persona en quien confías, por ejemplo una amistad, alguien que te acompañe o tu asesoría legal.
supporter-sees = Con ellas ve tu reporte, lo que recibió cada organismo, los mensajes y lo que viene después. Si diste un nombre, también lo ve.
supporter-does-not = No puede escribir a nadie, cambiar, enviar, retirar ni borrar nada, llevarse una copia desde aquí ni ver tus propias palabras.
supporter-rule = Que solo pueda mirar es una regla de este sitio web. Lo que leyó, lo leyó, y puede copiarlo a mano.
supporter-end = Puedes retirar las palabras en cualquier momento. Desde entonces no llevan a ninguna parte.
supporter-own-words = Tus propias 12 palabras
supporter-own-words-hint = Para que nadie más que encuentre esta página abierta pueda hacer esto.
supporter-make = Crear palabras para esa persona
supporter-words = Estas 12 palabras son para la persona en quien confías. Las escribe donde tú escribes las tuyas. No son tus propias palabras: no compartas las tuyas con nadie.
supporter-how = Pásaselas de una manera que nadie más pueda leer. Lo mejor es decírselas o anotárselas.
supporter-passed-on = Ya se las he pasado
supporter-take-back = Retirar las palabras
supporter-given = Alguien tiene palabras para ver tu reporte. No podemos mostrarlas otra vez.
supporter-given-back = Si las retiras, no llevan a ninguna parte, y puedes crear otras nuevas.
supporter-done = Las palabras se han retirado. Ya no llevan a ninguna parte.
supporter-said = Alguien tiene palabras para ver este reporte.
supporter-looks = Estás viendo este reporte con palabras que te dio quien lo escribió. Puedes leerlo todo aquí y no puedes cambiar nada. Abajo, «tú» significa quien lo escribió.
supporter-nothing-sent = Todavía no se ha enviado nada.
status-told-so-far = Lo que se ha contado hasta ahora
