# Archivos que añade quien cuenta: la página donde lo hace, lo que reciben los organismos y lo que se dice cuando uno no se acepta.

evidence-heading = Archivos que muestran algo de lo ocurrido
evidence-intro = Puedes añadir fotos, capturas de pantalla, mensajes, cartas o grabaciones. También puedes dejarlo, ahora o del todo: un reporte vale sin archivos.
evidence-what = Ayuda que un archivo muestre una fecha, un nombre o palabras escritas. Una captura clara es mejor que muchas.
evidence-betrays = Un archivo puede mostrar quién eres: por lo que se ve en él, por su nombre y por datos ocultos que los teléfonos y programas escriben en él. Aquí ves lo que está oculto en cada archivo. Cuando podemos, hacemos una copia sin ello.
evidence-who = Los archivos se sellan como todo lo que escribes aquí. Nadie recibe uno si no lo envías, y eliges para cada organismo qué archivos recibe.
evidence-yours = Tus archivos
evidence-files = Archivos
evidence-nameless = un archivo sin nombre
evidence-carries = Oculto en este archivo:
evidence-in-it = Dentro:
evidence-shows-them = Es el original. Les muestra:
evidence-with-it = Archivos con esto:
evidence-name = Nombre que ven los organismos
evidence-name-hint = Un nombre puede decir quién eres. Cámbialo si quieres.
evidence-remove = Quitar
evidence-remove-sent = Si quitas un archivo aquí, quienes ya lo tienen lo conservan.
evidence-plain-why = Un nombre sencillo como «Imagen 1» no dice nada a nadie.
evidence-plain = Dar nombres sencillos a todos los archivos
evidence-plain-picture = Imagen { $number }
evidence-plain-document = Documento { $number }
evidence-plain-text = Texto { $number }
evidence-plain-recording = Grabación { $number }
evidence-plain-archive = Carpeta { $number }
evidence-get = Guardar aquí el original
evidence-get-cleaned = Guardar aquí la copia limpia
evidence-get-warning = Lo que guardes aquí queda en este dispositivo hasta que lo borres, y allí se puede ver.
evidence-add = Añadir archivos
evidence-add-more = Añadir más archivos
evidence-field = Elegir archivos
evidence-field-hint = Puedes dejarlo vacío. Cada archivo puede tener hasta { $file-mb } MB, todos juntos hasta { $report-mb } MB, y { $most } archivos.
evidence-add-button = Añadir lo elegido
evidence-full = Tu reporte tiene tantos archivos como caben. Quita uno para añadir otro.
evidence-progress = Cuánto se ha enviado
evidence-script-sending = Enviando: %n por ciento
evidence-script-looking = Ha llegado todo. Miramos qué hay oculto en ello.
evidence-script-broke = Se cortó la conexión. Los archivos que llegaron enteros se conservan; el que estaba en camino, no. Vuelve a cargar esta página para ver cuáles están aquí.
evidence-script-too-long = tiene más de { $file-mb } MB. Déjalo fuera o envía una parte más corta.
evidence-size-bytes = { $count ->
    [one] { $count } byte
    [many] { $count } de bytes
   *[other] { $count } bytes
}
evidence-size-kb = { $count } kB
evidence-size-mb = { $count } MB

## Qué se sigue de lo oculto

evidence-follows-cleaned = Hicimos una copia sin esto. Los organismos reciben la copia limpia, salvo que elijas el original.
evidence-follows-some-stays = Hicimos una copia sin los datos ocultos que sabemos quitar. Lo que queda en la copia está señalado arriba. Míralo antes de enviar. Los organismos reciben la copia, salvo que elijas el original.
evidence-follows-clean-copy = No encontramos ninguno de los datos ocultos que buscamos. Los organismos reciben una copia limpia, salvo que elijas el original.
evidence-follows-nothing = No encontramos nada oculto en él. Los organismos lo reciben tal cual.
evidence-follows-no-copy = No podemos hacer una copia sin esto. Solo va a un organismo si lo eliges.
evidence-follows-unknown = No podemos mirar dentro de archivos de este tipo. Puede decir dónde, cuándo y quién lo hizo. Solo va a un organismo si lo eliges.
evidence-follows-plain-text = El texto sin formato no tiene datos ocultos. Lo que dice puede aun así mostrar quién eres. Solo va a un organismo si lo eliges.
evidence-follows-failed = No pudimos mirar dentro de este archivo. Se guarda como llegó y solo va a un organismo si lo eliges.

## Qué recibe un organismo

evidence-choice-heading = Archivos para { $body }
evidence-choice-cleaned = La copia limpia
evidence-choice-original = El original, con los datos ocultos
evidence-choice-unseen = El original; no pudimos mirar dentro
evidence-choice-as-it-is = Tal cual
evidence-choice-no = Este archivo no
evidence-version-cleaned = copia limpia
evidence-version-original = original
evidence-version-unseen = original en el que no pudimos mirar
evidence-recognise-heading = Datos ocultos en archivos
evidence-recognise-why = Un original muestra a quien lo recibe lo que está oculto en él. La copia limpia no.
evidence-recognise = El original de { $name } va a { $body }. Muestra:
evidence-recognise-unseen = El original de { $name } va a { $body }. No pudimos mirar dentro.
evidence-recognise-change = Cambiar lo que reciben

## Después de enviarlo

evidence-case-link = Darles archivos
evidence-case-heading = Archivos para { $body }
evidence-case-intro = Puedes añadir archivos a lo que ya tienen. Nada sale antes de que pulses el último botón.
evidence-case-there = Ya tienen
evidence-case-choose = Lo que reciben
evidence-case-text = Unas palabras con ello
evidence-case-text-hint = Puedes dejarlo vacío.
evidence-case-send = Enviar a { $body }
evidence-done-sent = Los archivos se enviaron.
evidence-fault-none-chosen = No se eligió ningún archivo, así que no se envió nada.
evidence-fault-just-added = Lo que acabas de añadir está guardado y todavía no se envió nada. Elige qué recibirán de ello y después envía.
evidence-fault-text-long = El texto es demasiado largo. Acórtalo; todavía no se envió nada.

## Por qué no se aceptó un archivo

evidence-fault-empty = { $name }: No hay nada en este archivo. Mira si es el correcto.
evidence-fault-too-long = { $name }: Este archivo tiene más de { $file-mb } MB. Puede bastar una parte más corta o una captura.
evidence-fault-report-full = { $name }: Con este archivo serían más de { $report-mb } MB en total. Quita uno para añadirlo.
evidence-fault-too-many = { $name }: Ya hay { $most } archivos. Quita uno para añadirlo.
evidence-fault-unknown-kind = { $name }: No conocemos este tipo de archivo, así que no lo aceptamos. Sirven fotos, capturas, PDF, archivos de oficina, texto, sonido y vídeo.
evidence-fault-other-kind = { $name }: Este archivo no es lo que dice su nombre. Mira si es el correcto o cambia el final del nombre.
evidence-fault-unpacks = { $name }: Este archivo se descomprime en más de lo que podemos aceptar.
evidence-fault-no-room = { $name }: Ahora no podemos aceptar archivos porque no queda sitio para más. Puedes enviar tu reporte sin él y añadir el archivo en uno o dos días.
evidence-fault-busy = { $name }: Muchas personas están añadiendo archivos en este momento. Inténtalo de nuevo en un minuto.
evidence-fault-ours = { $name }: Algo falló de nuestro lado y el archivo no se guardó. Inténtalo de nuevo en un minuto.
