# The desk: the queue and the case. Titles say nothing: a browser's history keeps them.

desk-queue-title = Mesa
desk-case-title = Mesa

# ---- the queue
desk-queue-heading = Casos
desk-queue-groups = Qué casos
queue-group-open = Abiertos ({ $count })
queue-group-new = Nuevos ({ $count })
queue-group-in_work = En trabajo ({ $count })
queue-group-waiting = A la espera de quien reporta ({ $count })
queue-group-closed = Cerrados ({ $count })
queue-group-set_aside = Correo basura ({ $count })
desk-queue-narrow = Filtrar y ordenar
desk-queue-tier = Gravedad
desk-queue-any-tier = Cualquiera
desk-queue-whose = De quién
queue-whose-all = De todas las personas
queue-whose-mine = Míos
queue-whose-nobody = De nadie todavía
desk-queue-needs = Qué les espera
queue-needs-any = Cualquier cosa
queue-needs-unread = Algo sin leer
queue-needs-overdue = Una primera revisión atrasada
desk-queue-came = Recibidos
queue-came-any = Cualquier día
queue-came-week = En los últimos 7 días
queue-came-month = En los últimos 30 días
queue-came-earlier = Antes
desk-queue-order = Orden
queue-order-urgency = Primero los más urgentes
queue-order-due = Primero los que vencen antes
queue-order-newest = Primero los más recientes
queue-order-oldest = Primero los más antiguos
desk-queue-show = Mostrar
desk-queue-all = Mostrarlos todos otra vez
desk-queue-count =
    { $count ->
        [one] Un caso
       *[other] { $count } casos
    }
desk-queue-empty-first = Se han incorporado: desde ahora se les pueden enviar reportes. Cuando llegue el primero, lo dice un correo a su buzón. Encuentran esta mesa en { $desk }.
desk-queue-empty-open = No hay casos abiertos.
desk-queue-empty-new = No hay nada nuevo.
desk-queue-empty-in_work = No hay casos en trabajo.
desk-queue-empty-waiting = En ningún caso están a la espera de quien reporta.
desk-queue-empty-closed = Todavía no se ha cerrado ningún caso.
desk-queue-empty-set_aside = No hay nada apartado como correo basura.
desk-queue-empty-narrowed = Ningún caso corresponde a lo que elegiste.

desk-column-case = Caso
desk-column-state = Estado
desk-column-tier = Gravedad
desk-column-received = Llegó
desk-column-due = Mirarlo a más tardar el
desk-column-assignee = Trabaja en él
desk-tag-urgent = Urgente
desk-tag-stop = Pide que paren
desk-tag-unread = Nuevo para ti
desk-tag-overdue = Fuera de plazo
desk-tag-silent = Nadie ha hecho nada desde hace { $count } días
desk-tag-set-aside = Correo basura
desk-nobody = Nadie todavía
desk-somebody-gone = Alguien que ya no está

# ---- where a case stands, as the desk says it
desk-state-received = Nuevo
desk-state-acknowledged = Recepción confirmada
desk-state-assessing = En evaluación
desk-state-waiting_for_reporter = A la espera de quien reporta
desk-state-investigating = En investigación
desk-state-closed = Cerrado

# ---- a case
desk-back-queue = Casos
desk-back-case = Caso { $reference }
desk-case-heading = Caso { $reference }
desk-fact-outcome = Resultado
desk-fact-opened = Abierto por primera vez
desk-not-opened = Nadie lo ha abierto
desk-fact-chose = Quien reporta eligió
desk-chose-anonymous = Ningún nombre, ni manera de responder. No pueden escribirle.
desk-chose-anonymous_reachable = Ningún nombre. Puede leer y responder lo que pregunten aquí.
desk-chose-named_to_body = Darles su nombre. También puede responder aquí.
desk-fact-meant = Presentado como
desk-meant-complaint = Una queja
desk-meant-information = Solo información: no es parte de un caso, no quiere noticias
desk-assign-link = Decir quién trabaja en él
desk-assign-change = Cambiar quién trabaja en él
desk-alert-contact = Urgente: quien reporta dice que la persona terapeuta se ha puesto en contacto desde que contó esto. Lean primero su mensaje.

desk-alert-stop = El { $day }, quien reporta les pidió que paren.
desk-alert-silent = Nadie aquí ha hecho nada con este reporte desde hace { $count } días. Quien reporta lo lee en su página y ve quién más podría actuar. Termina en cuanto alguien aquí hace algo: lo abre, se encarga de él o dice cómo está.
desk-alert-set-aside = Este caso se apartó como correo basura el { $day }. No tiene plazos, no sale ningún correo sobre él y ninguna cifra lo cuenta.
desk-alert-other = Quien reporta pide un cuidado especial con este reporte. Léelo entero antes de hacer nada.

desk-report-heading = El reporte
desk-open-text = Cuando lo abras, quien reporta verá que se abrió. Puede contener palabras duras de leer: puedes destaparlas una por una.
desk-open-button = Abrir el reporte
desk-next-heading = Qué puedes hacer ahora
desk-reporter-left = Quien reporta ha dejado este sitio. Ya no puede leer ni responder nada aquí.
desk-not-reachable = Quien reporta eligió que no se le escriba, así que no pueden preguntarle nada. Aun así puede leer lo que decidan.

desk-section-practitioner = Sobre quién
desk-section-place = Dónde
desk-section-kinds = De qué tipo
desk-section-account = Qué pasó
desk-section-time = Cuándo
desk-section-safety = Seguridad
desk-section-reporter = Quién lo cuenta
desk-section-handlers_only = Solo para ustedes, no para la persona reportada
desk-section-other = También se contó
# $kinds is a list such as “sexual contact; keeping secrets”.
desk-covered-kinds = Este relato describe: { $kinds }. Ábrelo cuando quieras.
desk-covered-account = Este relato puede ser duro de leer. Ábrelo cuando quieras.
desk-covered-other = Estas palabras pueden ser duras de leer. Ábrelas cuando quieras.

desk-thread-heading = Mensajes
desk-thread-empty = Todavía no se ha escrito nada.
desk-message-by-desk = Ustedes, la mesa
desk-message-by-reporter = Quien reporta
desk-message-stop = Les pido que paren.
desk-message-consent = Desde ahora esto es lo que pueden saber de mí:
desk-alert-name-taken-back = Quien reporta ha retirado su nombre. No lo usen más.
desk-message-addition = Añado esto a lo que conté:
desk-message-contact = La persona terapeuta se ha puesto en contacto conmigo desde que les conté esto.
desk-read-button = Ya leí esto

desk-timeline-heading = Día a día
desk-event-sent = Lo envió quien reporta
desk-event-mail_accepted = Su servidor de correo aceptó el mensaje sobre ello
desk-event-have_it = Alguien pulsó «lo tenemos» en el correo
desk-event-opened = Abierto
desk-event-file_taken = Alguien guardó archivos
desk-event-acknowledged = Recepción confirmada
desk-event-assessing = Empezó la evaluación
desk-event-waiting_for_reporter = Se hizo una pregunta a quien reporta
desk-event-desk_wrote = Alguien escribió a quien reporta
desk-event-investigating = Empezó la investigación
desk-event-closed = Cerrado
desk-event-reopened = Abierto de nuevo
desk-event-taken_on = Alguien se encargó de él
desk-event-assigned = Se asignó a alguien
desk-event-unassigned = Se dejó sin asignar: nadie trabaja en él
desk-event-reporter_wrote = Escribió quien reporta
desk-event-set_aside = Apartado como correo basura
desk-event-taken_back = Recuperado del correo basura
desk-event-consent_changed = Quien reporta cambió lo que pueden saber de su persona
desk-event-stop_asked = Quien reporta pidió que paren
desk-event-withdrawn = Lo retiró quien reporta
desk-event-other = Pasó otra cosa

desk-mails-heading = Mensajes a su buzón
desk-mail-new_case = Sobre el caso nuevo
desk-mail-new_message = Sobre un mensaje nuevo
desk-mail-stop_asked = Sobre la petición de parar
desk-mail-waiting = A la espera de enviarse
desk-mail-failed = No se pudo enviar. Ya lo sabe quien administra este portal.
desk-mail-stopped = No se envió: se detuvo
desk-mail-accepted = Aceptado por su servidor de correo el { $day }
desk-mail-have_it = Alguien pulsó «lo tenemos» el { $day }

desk-altered-heading = Este caso no se puede mostrar
desk-altered-text = Lo que está almacenado no es lo que se envió. No se muestra nada de ello, porque puede haberlo cambiado otra persona.
desk-altered-do = Dilo a quien administra este portal. Los demás casos no están afectados.

# ---- steps
desk-told-intro = Quien reporta verá esto:
desk-words-needed = ¿Por qué? Quien reporta leerá estas palabras.
desk-words-optional = ¿Algo que añadir? Quien reporta leerá estas palabras.
desk-words-hint = Breve, sencillo y amable. Puedes decir qué pasa después, y hasta cuándo.
desk-news-heading = Escrito mientras tanto
desk-step-gone = Esto ya no se puede hacer desde donde está ahora el caso.
desk-ask-text = Quien reporta lee tu pregunta aquí; para eso solo necesita sus palabras. No tiene que responder, y una respuesta puede tardar.
desk-ask-label = Tu pregunta. Quien reporta leerá estas palabras.
desk-ask-hint = Pregunta solo lo que necesitas saber ahora. No pidas un nombre.
desk-ask-button = Enviar la pregunta
desk-write-text = Quien reporta lee tu mensaje aquí; para eso solo necesita sus palabras. El mensaje no pide respuesta, y el caso sigue donde está.
desk-write-label = Tu mensaje. Quien reporta leerá estas palabras.
desk-write-button = Enviar el mensaje
desk-close-outcome = ¿Cómo termina?
desk-close-outcome-hint = Debajo de cada resultado está lo que verá quien reporta.
desk-close-label = Explícaselo a quien reporta
desk-close-hint = Quien reporta leerá estas palabras. Di qué examinaron, por qué termina así y qué más puede hacer.
desk-outcome-no_jurisdiction = No podemos decidir sobre esta persona o este lugar
desk-outcome-not_enough_to_act = No hay bastante para actuar
desk-outcome-out_of_time = El plazo ha pasado
desk-outcome-resolved = Está resuelto
desk-outcome-advice_given = Orientamos a la persona reportada
desk-outcome-action_taken = Tomamos medidas
desk-outcome-referred = Fue a otro organismo, con el sí de quien reporta
desk-outcome-withdrawn = Lo retiró quien reporta
desk-outcome-body_left = Dejamos el portal antes de terminarlo

desk-assign-heading = ¿Quién trabaja en este caso?
desk-assign-hint = Quien reporta no ve quién es.
desk-assign-me = { $name } (tú)
desk-assign-button = Guardar

desk-fault-no-words = Escribe algunas palabras. Las leerá quien reporta, para que no tenga que adivinar.
desk-fault-too-long = Es demasiado largo. Caben { $most } caracteres.
desk-fault-no-outcome = Elige cómo termina.
desk-fault-moved = Alguien se adelantó. El caso está ahora en «{ $state }». No se envió nada tuyo, y lo que escribiste sigue aquí.
desk-fault-wrote-meanwhile = Quien reporta escribió algo mientras escribías. Léelo primero. Lo que escribiste sigue aquí, y no se envió nada.
desk-fault-denied = Esto no se puede hacer desde donde está ahora el caso. Lo que escribiste sigue aquí.
desk-fault-no-person = Elige a alguien, o a nadie.
desk-fault-assigned-meanwhile = Otra persona cambió quién trabaja en este caso mientras elegías. Míralo otra vez, y guarda de nuevo si todavía quieres.

# ---- setting a case aside as no real report
desk-set-aside-link = No es un reporte de verdad (correo basura)
desk-set-aside-heading = ¿Apartar este caso como correo basura?
desk-set-aside-queue = Sale de tu lista y queda en «Correo basura». Puedes recuperarlo en cualquier momento.
desk-set-aside-mails = Ya no tiene plazos, no sale ningún correo sobre él y ninguna cifra lo cuenta.
desk-set-aside-reporter = Se le dice a quien reporta. Su primer mensaje después de eso devuelve el caso a tu lista, porque un reporte de verdad puede parecer falso. Si después lo apartas otra vez, se queda apartado.
desk-set-aside-button = Apartarlo
desk-take-back-link = Devolverlo a la lista
desk-take-back-heading = ¿Devolver este caso a la lista?
desk-take-back-queue = Vuelve a estar entre tus casos abiertos, como antes.
desk-take-back-mails = Se envían los correos sobre él que no habían salido.
desk-take-back-reporter = Se le dice a quien reporta.
desk-take-back-button = Devolverlo

desk-files-heading = Archivos de quien informa
desk-files-warning = Los archivos de desconocidos pueden dañar un ordenador. Guárdalos en una máquina aparte que no tenga nada más y ábrelos allí. Antes de pasar uno, mira qué podría decir quién informa.
desk-files-save = Guardar
