# /desk/leave: a body takes its records along and leaves.

leave-link = Dejar Candour
leave-title = Mesa
leave-heading = Dejar Candour
leave-intro = Esto saca de aquí a todo el organismo, no solo a ti. Si necesitan tiempo, pongan a su organismo en pausa: conservan sus casos y no llega nada nuevo.
leave-pause = Poner en pausa
leave-means-keys = Se destruyen todas las claves de su organismo. Después nadie puede abrir aquí sus casos, ni ustedes ni quien administra este sitio web. Las 24 palabras de su papel ya no abren nada.
leave-open = { $count ->
    [0] No hay ningún caso abierto, así que nadie se queda esperando.
    [one] 1 caso sigue abierto. Se cierra, y la persona que escribió lee en su página que ustedes han dejado el portal, y qué más puede hacer.
   *[other] { $count } casos siguen abiertos. Se cierran, y cada persona que escribió lee en su página que ustedes han dejado el portal, y qué más puede hacer.
}
leave-means-people = Se cierra la sesión de todas las personas de esta mesa, y ya no tienen lugar aquí.
leave-means-back = Se les puede invitar de nuevo más adelante. Empezarían con claves nuevas y una mesa vacía.
leave-export-heading = Primero, llévense sus archivos
leave-export-intro = Cada archivo es un ZIP. En él está cada caso que alguien de aquí abrió, una vez como texto y otra como datos, con sus mensajes y lo que pasó qué día, y los nombres de las personas de esta mesa.
leave-export-files = Los archivos que enviaron quienes informan no están en él. Guarden cada uno desde su caso antes de dejar el portal: después nadie puede abrirlos aquí.
leave-export-warning = Lo que contiene puede leerlo cualquiera que tenga el archivo. Guárdalo solo donde su organismo guarda documentos confidenciales, no en una carpeta de descargas que usan otras personas.
leave-unopened = { $count ->
    [one] Nadie ha abierto 1 de sus casos, así que no está en el archivo. Ábrelo primero en la mesa si quieren conservarlo.
   *[other] Nadie ha abierto { $count } de sus casos, así que no están en el archivo. Ábrelos primero en la mesa si quieren conservarlos.
}
leave-export-part = Guardar el archivo { $count }
leave-export-messages = Mensajes
leave-export-timeline = Lo que pasó
leave-confirm-heading = Después, dejar el portal
leave-name = Escribe el nombre de su organismo
leave-button = Destruir las claves y dejar el portal
leave-fault-name = Escribe el nombre exactamente como está aquí.
leave-fault-wrong = La frase de contraseña o el código no es correcto. Un código sirve una sola vez: espera al siguiente.
