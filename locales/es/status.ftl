# Coming back with the words, and what is true of each case.

status-title = Tu página
status-heading = Volver con tus palabras
status-lead = Escribe las 12 palabras que guardaste. Entonces ves qué ha pasado, y puedes escribir, cambiar o retirar.
status-token = Tus 12 palabras
status-token-hint = No importan las mayúsculas, ni las comas o los números entre las palabras. También sirve el código largo de letras y cifras.
status-submit = Seguir
status-go-on = Ir a tu reporte
status-lost-heading = Si ya no tienes las palabras
status-lost = No podemos buscarlas ni enviarlas otra vez: no sabemos quién eres, y es a propósito. Lo que enviaste sigue en los organismos que lo tienen. Puedes empezar de nuevo y decir que ya lo contaste antes.
status-lost-start = Empezar de nuevo
status-locked-break = Esto está bloqueado. Escribe tus palabras para verlo otra vez.
status-inside-looking = En este navegador puedes ver un reporte. Con estas palabras no puedes cambiar ni enviar nada.

status-locked = Pasaron más de 30 minutos sin que hicieras nada, así que bloqueamos lo que había aquí. Escribe tus palabras para verlo otra vez. Si estabas escribiendo un mensaje, está guardado y seguirá ahí.
status-locked-unseen = Pasaron más de 30 minutos sin que hicieras nada, así que bloqueamos el reporte que empezaste aquí. Todavía no has visto sus palabras: puedes seguir con él sin ellas.
status-inside = Tu reporte sigue abierto en este navegador.
status-inside-unkept = Hay un reporte abierto en este navegador, y todavía no has dicho que guardaste sus palabras. Guárdalas primero: si ahora entras con otras palabras, no hay manera de volver a él.
status-ended = Pasó mucho tiempo sin que hicieras nada, y lo que estaba abierto aquí se ha cerrado. No se envió nada. Entra de nuevo con tus palabras.
status-nobody-there = Esto no se envió: el organismo dejó el portal, o retiraste tu reporte de él en otra pestaña. Lo que escribiste está abajo, para que puedas copiarlo, y no se guarda en ningún otro lugar.
status-ended-while-writing = Pasó mucho tiempo sin que hicieras nada, y lo que estaba abierto aquí se ha cerrado. Tu mensaje no se envió. Está abajo, para que puedas copiarlo, y no se guarda en ningún otro lugar.
status-another-waits = Otro texto tuyo llegó tarde y ya espera aquí. Este no se envió y no se guarda en ningún otro lugar. Está abajo, para que puedas copiarlo.
status-too-much-to-keep = Esto es más de lo que podemos guardarte aquí. No se envió y no se guarda en ningún otro lugar. Está abajo, para que puedas copiarlo. Lo que guardaste antes sigue ahí.
status-unsent = Lo que escribiste

# ---- faults. None repeats what was typed.
status-fault-empty = Escribe tus 12 palabras, o el código largo.
status-fault-count =
    { $found ->
        [one] Hay una palabra. Tendrían que ser 12.
       *[other] Hay { $found } palabras. Tendrían que ser 12.
    }
status-fault-uuid = El código largo tiene 32 letras y cifras, sin contar los guiones. En lo que escribiste hay { $found }.
status-fault-or = {" o "}
status-fault-word-near = La palabra { $position } no es de las que usamos. ¿Podría ser { $near }?
status-fault-word = La palabra { $position } no es de las que usamos. Puede que esté mal escrita.
status-fault-checksum = Cada palabra es de las que usamos, pero juntas no encajan. Una de ellas puede ser otra palabra, o dos pueden estar cambiadas de lugar.
status-fault-not-ours = Estas palabras no vienen de aquí. Una puede ser otra palabra, o pueden ser de otra cosa.
status-fault-nothing = No encontramos nada con estas palabras. Puede que alguna esté mal escrita. Si son correctas, puede que el reporte se haya retirado o haya caducado.
status-fault-something-waits = Estas palabras son de otra persona, o de otro reporte. Algo que se escribió en este navegador todavía no se ha enviado y se perdería, así que no las usamos. Entra primero con las palabras de aquello, y envíalo o cópialo. También puedes usar estas palabras en otro navegador.
status-fault-message-unshowable = En tu mensaje había un carácter que ninguna página puede mostrar. Ahora está «�» en su lugar. Cámbialo si quieres y pulsa el botón otra vez.
status-fault-message-empty = Escribe algo primero.
status-fault-message-again = Se escribió otra cosa en el mismo momento. Lo tuyo sigue aquí: pulsa una vez más.
status-fault-message-full = En este caso no caben más mensajes. El tuyo sigue aquí, para que puedas copiarlo. Puedes contactar con el organismo por las otras vías que se nombran aquí.
status-fault-message-many = Hoy has escrito muchos mensajes. Este sigue aquí: envíalo mañana, o junta varias cosas en uno.
status-fault-message-long = En un mensaje caben { $most } caracteres. El tuyo sigue aquí: acórtalo, o envíalo en dos partes.

# ---- the report
status-report-heading = Tu reporte
status-draft = Todavía no se ha enviado nada. Puedes seguir donde lo dejaste.
status-draft-go-on = Seguir con tu reporte
status-held = Lo guardamos sellado. Nadie lo lee, así que nadie actuará, y los plazos siguen corriendo. Puedes cambiarlo, enviarlo o dejarlo como está.
status-held-edit = Verlo, cambiarlo o enviarlo
status-held-for = Guardado sin enviar
status-held-means = Estos organismos no reciben tu reporte ahora. Nadie allí puede leerlo.
status-held-since = { $body }, desde el { $day }
status-held-connected = Ahora está conectado aquí. Si acepta tu reporte tal como está, puedes enviárselo.
status-held-send = Ver lo que recibiría
status-send-more = Enviar tu reporte a otro organismo
status-support = Si quieres hablar con alguien
status-keeping = Cuánto tiempo lo conservamos
status-kept-until = Conservamos tu reporte hasta el { $day }. Después se borra, y tus palabras ya no llevan a ninguna parte.
status-kept-open = Conservamos tu reporte mientras un organismo trabaje en él, y 24 meses desde que el último lo haya cerrado.
status-keep-longer = Conservarlo hasta el { $day }
status-close-link = Borrarlo todo y cerrar la puerta
status-help-link = Hablar con alguien ahora
status-sign-out = Cerrar esta página por ahora

status-done-written = Tu mensaje está en camino.
status-done-gone = Ya no está. Nadie allí lo había abierto.
status-done-longer = Ahora se conserva más tiempo.
status-done-asked = Se les ha pedido que paren.

# ---- one case
status-true = Lo que es cierto
status-means = Lo que significa
status-next = Lo que viene después
status-ways = Qué más es posible
status-timeline = Lo que ha pasado
status-got = Lo que recibieron
status-got-fixed = Esto es lo que tienen de ti. No cambia, salvo lo que elijas que puedan saber de ti.
status-messages = Mensajes
status-no-messages = Nadie ha escrito nada todavía.
status-about-body = Cómo trabaja { $body }
status-reference = Si hablas con este organismo, allí lo conocen como { $reference }. Ese número no abre nada.
status-you = Tú
status-by = a más tardar el { $day }
status-stop-asked = Les pediste que paren.

status-true-sent = Lo enviaste el { $day }.
status-true-mail-waiting = El correo que les avisa está esperando para salir. Tu reporte está a salvo aquí, y seguimos intentándolo.
status-true-mail-later = { $hours ->
    [one] El correo que les avisa sale antes de una hora.
   *[other] El correo que les avisa sale antes de { $hours } horas.
} Tu reporte ya se ve en su mesa. Hacemos esperar un correo cuando llegan muchísimos reportes a la vez, o cuando parece que un reporte lo ha enviado una máquina. Puede ser un error; nada de tu reporte se pierde por eso.
status-true-mail-accepted = Su servidor de correo ha aceptado el mensaje. Nadie nos ha dicho todavía que lo haya leído.
status-true-mail-failed = No pudimos hacerles llegar el correo. Tu reporte está a salvo aquí. Ya lo saben quienes administran este sitio, y buscarán otra manera de contactar con ellos.
status-true-have-it = Alguien usó el enlace del correo y pulsó «lo tenemos» el { $day }. Para eso no hace falta un nombre.
status-true-opened = Una persona lo abrió en su mesa el { $day }.
status-true-unopened = Nadie lo ha abierto todavía en su mesa.
status-true-urgent = Allí está marcado como urgente.
status-true-follow-waiting = El correo sobre tu último mensaje está esperando para salir.
status-true-follow-accepted = Su servidor de correo ha aceptado el correo sobre tu último mensaje.
status-true-follow-failed = No pudimos hacerles llegar el correo sobre tu último mensaje. Lo verán la próxima vez que abran su mesa.

status-means-received = Está en su mesa. Nadie allí ha dicho todavía que lo vaya a mirar.
status-state-set-aside = Apartado
status-means-set-aside = Alguien allí lo ha leído y lo ha apartado, porque cree que no es un reporte de verdad. Puede ser un error. Ahora nadie trabaja en él.
status-means-taken-back = Lo habían apartado y lo han vuelto a tomar. Está entre sus casos abiertos.
status-next-set-aside = Si lo que contaste ocurrió, escríbeles aquí abajo. Tu primer mensaje se lo vuelve a poner delante.
status-next-set-aside-again = Lo han apartado más de una vez. Lo que escribas aquí abajo queda junto a él, y lo ven cuando miran allí. También puedes acudir a otro organismo.
status-means-acknowledged = Saben que existe. Todavía no han dicho qué harán.
status-means-assessing = Están averiguando si pueden actuar y cómo. No han decidido nada.
status-means-answered = Tu respuesta está allí. Todavía no han dicho qué viene después.
status-means-waiting_for_reporter = Te han preguntado algo y están esperando. Puedes responder, dejarlo sin responder o decir que no quieres responder.
status-means-investigating = Están tratando de averiguar qué pasó. Pueden preguntar a la persona terapeuta y a otras personas.

status-silent = Desde hace { $days } días, nadie en { $body } ha hecho nada que podamos ver. No es culpa tuya. Puedes escribirles abajo, y no tienes que esperarles.
status-overdue = Ese día ya pasó. Estas cosas ocurren, y no significa que hayan decidido en tu contra. Puedes escribirles abajo y preguntar.
status-expected-acknowledgement = Deberían decir que lo tienen
status-expected-first_look = Alguien de allí debería verlo
status-expected-first_decision = Deberían decirte qué harán
status-expected-news = Deberían decirte cómo está

status-event-sent = Lo enviaste
status-event-mail_accepted = Su servidor de correo aceptó el mensaje
status-event-mail_failed = El correo no se pudo entregar
status-event-have_it = Alguien pulsó «lo tenemos» con el enlace del correo
status-event-opened = Una persona allí lo abrió
status-event-acknowledged = Dijeron que lo tienen
status-event-assessing = Empezaron a estudiarlo
status-event-waiting_for_reporter = Te preguntaron algo
status-event-asked = Te preguntaron algo
status-event-investigating = Empezaron a investigar
status-event-closed = Lo cerraron
status-event-reopened = Se abrió de nuevo
status-event-set_aside = Lo apartaron: creen que no es un reporte de verdad
status-event-taken_back = Volvió a sus casos abiertos
status-event-desk_wrote = Te escribieron
status-event-reporter_wrote = Les escribiste
status-event-consent_changed = Cambiaste lo que pueden saber de ti
status-event-stop_asked = Les pediste que paren

status-write-add = Escribirles
status-write-answer = Responderles
status-write-closed = Escribirles sobre esto
status-write-set-aside = Si es un reporte de verdad, díselo
status-write-reopen = Si al final quieres que sigan, escríbeles: el caso se abre de nuevo
status-write-hint = Ven lo que escribes aquí junto a lo que enviaste, y ningún nombre. Los pequeños detalles pueden decirles quién eres.
status-write-hint-named = Ven lo que escribes aquí junto a lo que enviaste, con el nombre y el contacto que les diste.
status-write-hint-one-way = Elegiste que no puedan escribirte. Ven lo que escribes aquí, y no pueden responder.
status-send = Enviar a { $body }

status-way-review = Muchos organismos permiten pedir que el asunto se mire una segunda vez. Lo que se sabe de cómo trabaja este está en su página.
status-way-review-link = Ver cómo trabaja este organismo
status-way-appeal = Su procedimiento tiene una etapa de apelación. Pregúntales pronto cómo funciona y hasta cuándo: puedes escribirles abajo.
status-way-appeal-until = Han publicado que una apelación debe pedirse en un plazo de { $within }. Contado desde el día en que lo cerraron aquí, es hasta el { $day }. Puedes escribirles abajo y preguntar cómo.
status-way-appeal-over = Han publicado que una apelación debe pedirse en un plazo de { $within }. Contado desde el día en que lo cerraron aquí, era hasta el { $day }. Todavía puedes preguntar si aceptan una más tardía.
status-way-appeal-some-time = Han publicado que una apelación debe pedirse { $within }. Puedes escribirles abajo y preguntar cómo.
status-way-overseer = { $overseer } vigila cómo trabaja { $body }. Lo que se sabe de esta otra institución: { $what } Si te pones en contacto con ella, pueden enterarse de quién eres.
status-way-send = Tu reporte puede ir también a { $body }. Además se queda donde está.
status-way-send-link = Elegir qué pasa con él
status-way-outside = { $body } también puede actuar, pero no se ha incorporado. Tu relato está listo como carta para este organismo.
status-way-outside-link = Obtener la carta
status-way-directly = También puedes preguntarles directamente qué pasó con tu reporte, por teléfono, por ejemplo. Entonces pueden enterarse de quién eres.
status-way-directly-link = Ver cómo trabaja este organismo
status-way-other = Puede que otro organismo sí pueda hacer lo que este no puede.
status-way-other-link = Ver qué otros hay
status-way-help = No tienes que cargar con esto sin compañía.
status-way-help-link = Buscar a alguien con quien hablar

# ---- leaving
status-leave = Retirarlo de este organismo
status-leave-as-is = Dejarlo como está
status-withdraw-heading = ¿Retirarlo?
status-withdraw-gone = Nadie allí lo ha abierto. Si lo retiras ahora, desaparece: lo que habrían leído, los mensajes y cualquier correo que todavía no haya salido.
status-withdraw-gone-mail = Si ya les llegó un correo, solo dice que hay algo esperándoles, y su enlace no llevará a ninguna parte.
status-withdraw-race = Si alguien lo abre antes de que pulses el botón, se quedan con lo que tienen y se les pide que paren.
status-withdraw-stop = Una persona allí lo ha abierto. No podemos retirar lo que ya leyeron. Se quedan con su copia el tiempo que digan sus propias reglas, y se les dice que pides que paren.
status-withdraw-stop-more = La mayoría de los organismos entonces paran. Algunos tienen que seguir cuando otras personas pueden estar en peligro. Aquí el caso se cierra, y puedes abrirlo de nuevo si les escribes.
status-withdraw-others = Esto no cambia nada en otros organismos.
status-withdraw-gone-button = Retirarlo
status-withdraw-stop-button = Pedirles que paren

status-close-heading = ¿Borrarlo todo y cerrar la puerta?
status-close-lead = Aquí se borran tu reporte, tus mensajes y todas las maneras de llegar a ellos. Tus palabras no llevarán a ninguna parte, ni para ti ni para nadie.
status-close-gone = Nadie lo ha abierto allí. Desaparece todo.
status-close-stop = Una persona lo ha abierto allí. Se quedan con su copia y se les pide que paren.
status-close-closed = Lo han cerrado, o les pediste antes que pararan. Se quedan con su copia según sus propias reglas.
status-close-backups = Aquí deja de estar al alcance al momento. Una copia sellada puede quedar en una copia de seguridad hasta que esta se borre.
status-close-warning = Esto no se puede deshacer, y después nadie puede escribirte.
status-close-button = Borrarlo todo

status-ended-heading = La puerta está cerrada
status-ended-lead = Tu reporte se ha borrado aquí.
status-ended-kept = Aquí ya no está al alcance. Una copia sellada puede quedar en una copia de seguridad hasta que esta se borre.
status-ended-asked = Un organismo que lo había abierto se queda con su copia según sus propias reglas, y se le ha pedido que pare.
status-ended-closed = Un organismo que había cerrado su caso, o al que antes pediste que parara, se queda con su copia según sus propias reglas. No se le pidió nada más.
status-ended-again = Puedes contarlo de nuevo cuando quieras. Nada conectará las dos cosas.
status-ended-home = Ir a la primera página
