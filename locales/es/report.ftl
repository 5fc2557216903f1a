# The reporter's way, up to the words. Titles stay in a browser's history: they say nothing.

report-title-tasks = Páginas
report-title-place = Lugar
report-title-practitioner = Detalles
report-title-who-can-act = Vista general
report-title-what-happened = Texto
report-title-when = Fechas
report-title-safety = Preguntas
report-title-evidence = Archivos
report-title-recipients = Opciones
report-title-about-you = Más
report-title-review = Revisar
report-title-token = Palabras
report-title-continue = Continuar
report-title-letter = Carta
report-title-leaving = Inicio

## On every page

report-go-on = Seguir
report-save-and-leave = Guardar y volver más tarde
report-break = Tomar un descanso
report-break-hint = «Tomar un descanso» guarda lo que escribiste y bloquea todo al momento. Para volver hacen falta tus 12 palabras. Si alguien todavía no las tiene, primero se las damos.
report-nothing-yet = Todavía no has escrito nada, así que no hay nada que guardar ni que bloquear.
report-kept-how-long = Con tus palabras, lo que no has enviado se conserva 30 días desde la última vez que lo cambiaste o volviste. Lo que elegiste guardar aquí se conserva 24 meses.
report-trap = Deja este campo vacío. Las personas no lo ven; está ahí para las máquinas.
report-kept-briefly = En este momento se están escribiendo muchísimos reportes. Lo que escribas aquí se guarda 2 horas después de tu último paso, no 12. Para guardarlo más tiempo, pulsa «Guardar y volver más tarde» y guarda tus palabras.
report-all-pages = Todas las páginas
report-choose = Elige, o deja en blanco
report-nothing-told = Nada
report-too-long = Es demasiado largo. Caracteres de más: { $over }. Caben { $most }. Lo que escribiste sigue aquí.
report-unshowable = { $field }: había un carácter que ninguna página puede mostrar. Ahora está «�» en su lugar. Cámbialo si quieres y pulsa el botón otra vez.
report-field-statistics = Puede incluirse en cifras
report-field-abroad = Puede ir a otro país
report-field-pdf = Puede ir por correo en PDF
report-fault = { $field }: { $what }
report-fault-unnamed = Algo ha cambiado desde que se mostró esta página: tu reporte iría a un organismo más. No se envió nada. Mira quién lo recibe y pulsa de nuevo.
report-date-to-come = Este día todavía no ha llegado.
report-date-order = El final es anterior al comienzo.
report-date-unread = No pudimos leer esta fecha. Escribe un año, como 2019, un mes, como marzo de 2019, o una estación, como primavera de 2019. O déjalo vacío: no tienes por qué saberlo.
report-age-unread = Escribe la edad con un número, como 24, o déjala en blanco.
report-both-title = Esta página también se guardó desde otro lugar
report-both-text = No se ha borrado nada. Tu texto está en los campos de abajo. Lo que está guardado lo ves aquí; copia lo que quieras conservar y pulsa el botón otra vez.
report-sent-fixed = Lo que cambies aquí no llega a quienes ya lo tienen.
report-sent-write = Para añadir algo, escríbeles
report-help-now = Buscar ayuda ahora

## Leaving quickly

report-leaving-heading = Cómo salir rápido
report-leaving-button = En todas las páginas hay un botón arriba: «Salir rápido». Termina tu visita aquí y abre otro sitio.
report-leaving-shift = La página se queda en blanco en cuanto lo pulsas. Pulsar la tecla Mayús (Shift) tres veces hace lo mismo.
report-leaving-unsaved = Entonces se pierde lo que escribiste en una página y todavía no enviaste. Lo que empezaste sin haber recibido palabras no puede volver a abrirlo nadie; se borra después de 12 horas.
report-leaving-cannot = Lo que el botón no puede hacer
report-leaving-history = No puede borrar el historial de este navegador. Ahí todavía puede verse que estuviste en este sitio.
report-leaving-watched = No sirve contra alguien que vigila este dispositivo, ni contra un programa que graba lo que haces en él.
report-leaving-shots = Las capturas de pantalla, las descargas, las páginas impresas y las palabras copiadas se quedan.
report-leaving-private = Una ventana privada no guarda el historial cuando se cierra. Si otra persona puede mirar este dispositivo, usa otro si puedes.

## The list of pages

report-tasks-heading = Contar lo que pasó
report-tasks-intro = No hace falta que lo tengas claro. Puedes escribir un poco, parar y volver.
report-tasks-order = Toma las páginas en el orden que quieras y deja lo que quieras sin llenar. Solo hacen falta tres cosas: qué pasó, con las palabras que sea; el país; y qué hacer con ello.
report-tasks-lock = Cuando han pasado treinta minutos desde la última página que enviaste, lo siguiente que pulses bloquea tu reporte. Lo que enviaste sigue ahí. Si no haces nada durante treinta minutos, la página se tapa; si tu navegador no ejecuta scripts, queda abierta hasta que pulses algo.
report-tasks-gone = Después de 12 horas desaparece, salvo que hayas pulsado «Guardar y volver más tarde» y tengas guardadas tus palabras.
report-tasks-sealed = Lo que escribes queda sellado. Nadie lo lee si tú no lo envías.
report-tasks-hidden = Si quieres parar ahora, guárdalo primero: recibes 12 palabras, y con ellas puedes volver.
report-tasks-leaving = Cómo salir rápido
report-tasks-come-back = Tengo palabras y quiero volver
report-start = Empezar
report-to-review = Revisar y enviar, o guardar

report-status-told = Hay algo
report-status-untold = En blanco
report-status-look = Para revisar

report-task-place = Dónde pasó
report-task-place-hint = El país hace falta. Lo demás ayuda.
report-task-practitioner = Terapeuta
report-task-practitioner-hint = Lo que sabes de esa persona. Puedes dejarlo en blanco.
report-task-who-can-act = Quién puede actuar
report-task-who-can-act-hint = En cuanto sepamos el país y la profesión.
report-task-what-happened = Qué pasó
report-task-what-happened-hint = Con las palabras que sea.
report-task-when = Cuándo
report-task-when-hint = Basta con una fecha aproximada.
report-task-safety = Seguridad
report-task-safety-hint = Cuatro preguntas cortas.
report-task-evidence = Archivos
report-task-evidence-hint = Fotos, mensajes, papeles. Puedes dejarlos fuera.
report-task-recipients = Quién lo recibe
report-task-recipients-hint = Para cada organismo: enviar, guardar o no.
report-task-about-you = Sobre ti
report-task-about-you-hint = Sin nombre, si quieres.
report-task-review = Revisar
report-task-review-hint = Exactamente lo que recibirá cada organismo.

## Place

report-place-heading = ¿Dónde pasó?
report-place-intro = El lugar decide quién puede actuar. Si fue en línea, di dónde estabas tú.
report-place-elsewhere = ¿La persona terapeuta estaba en otro lugar?
report-place-elsewhere-text = Solo si trabaja en un lugar distinto de donde estabas tú.
report-field-care_country = País
report-hint-care_country = Lo necesitamos para averiguar quién puede actuar.
report-field-care_region = Estado, provincia o región
report-hint-care_region = En Australia, Canadá, los Estados Unidos y el Reino Unido esto decide quién puede actuar. Escribe el nombre completo, como Victoria o Scotland.
report-field-online = ¿Fue en línea?
report-field-practitioner_country = País de la persona terapeuta
report-field-practitioner_region = Estado, provincia o región de la persona terapeuta
report-hint-skip = Puedes dejarlo en blanco.

## Practitioner

report-practitioner-heading = ¿Quién fue?
report-practitioner-intro = Cuenta lo que sepas. Puedes dejar todo esto en blanco, pero sin el nombre de la persona terapeuta un organismo rara vez puede actuar.
report-field-professions = ¿En qué trabaja?
report-hint-professions = Marca todo lo que pueda ser cierto. No importa si no lo sabes bien.
report-field-practitioner_name = Nombre
report-hint-practitioner_name = Como lo conoces, aunque sea solo una parte. Puedes dejarlo en blanco.
report-field-practitioner_other_names = Otros nombres u otras formas de escribirlo
report-hint-practitioner_other_names = Un apodo, un nombre anterior o de qué otra manera puede escribirse. Puedes dejarlo en blanco.
report-practitioner-no-name = No sé el nombre
report-practitioner-no-name-text = Pequeñas cosas pueden bastar para averiguar quién fue. Si un organismo no puede averiguarlo, rara vez puede actuar.
report-field-practitioner_clues = Lo que recuerdas
report-hint-practitioner_clues = Por ejemplo, un nombre de pila, cómo era físicamente, la calle, el edificio o la sala, la aplicación, cómo pagaste o quién te envió allí. Solo lo que quieras contar.
report-practitioner-more = Más sobre esa persona
report-field-practitioner_title = Cómo se presenta
report-hint-practitioner_title = Por ejemplo, «psicoterapeuta», «terapeuta sexual» o «coach». Puedes dejarlo en blanco.
report-field-practitioner_website = Sitio web
report-field-practitioner_platform = Plataforma o aplicación
report-hint-practitioner_platform = Si las sesiones eran en línea o si la encontraste ahí. Puedes dejarlo en blanco.
report-practitioner-check = Buscar en un registro
report-practitioner-check-text = Estos organismos llevan los registros para lo que contaste. Busca el nombre en su sitio. No tienes que hacerlo. Que buscaste ahí queda en el historial de tu navegador.
report-practitioner-check-country = Di el país en la página «Dónde pasó». Entonces te mostramos aquí quién lleva un registro.
report-practitioner-check-none = En nuestro directorio nadie lleva un registro que corresponda a lo que contaste.
report-practitioner-check-at = Sitio de { $body }
report-field-practitioner_practice = Consulta, clínica o servicio
report-field-practitioner_contact = Teléfono o perfil
report-hint-practitioner_contact = Cualquier cosa que ayude a saber quién es. Puedes dejarlo en blanco.
report-field-practitioner_register_number = Número de registro
report-practitioner-registers = Registros y listas
report-practitioner-registers-text = Solo si lo sabes. En muchos sitios de terapeutas se dice a qué organismos pertenecen.
report-field-registered_with = Está en el registro de
report-hint-registered_with = La ley exige que algunas profesiones estén en un registro.
report-field-member_of = Es miembro de
report-hint-member_of = Lo dice esa persona, o tú lo crees.
report-field-not_member_of = Lo busqué y no aparece
report-hint-not_member_of = Marca un registro o una lista solo si buscaste ahí y no apareció.

## Who can act

report-who-can-act-heading = Quién puede actuar
report-who-can-act-intro = Esta página no envía nada. Más adelante eliges para cada organismo.
report-region-unknown = No reconocimos la región «{ $region }» en { $country }. Las regiones que nuestro directorio conoce ahí: { $known }. Si la tuya no está entre ellas, todavía no conocemos sus organismos.
report-region-again = Escribir la región otra vez
report-gap = En nuestro directorio no hay ningún organismo público que pueda actuar sobre esto en { $place }.
report-asks = Esto nos ayudaría a encontrar el organismo adecuado
report-options = Qué más puedes hacer
report-services = Servicios que pueden ayudar
report-services-text = Nunca les enviamos nada. Puedes ponerte en contacto con ellos por tu cuenta.

report-standing-joined = Conectado aquí: podemos enviárselo.
report-standing-listed = Este organismo todavía no se ha incorporado, así que no podemos enviarle nada. Aquí tienes cómo ponerte en contacto con él, y una carta lista para usar.
report-standing-listed-yet = Este organismo todavía no se ha incorporado, así que no podemos enviarle nada. Cuando hayas escrito lo que pasó, en «Quién lo recibe» tendrás una carta para él, lista para usar.
report-about-body = Cómo trabaja { $body }
report-standing-paused = Por ahora no acepta reportes nuevos desde aquí. Su página aquí dice por qué, si lo ha dicho. Puedes guardar tu reporte para él o usar la carta.
report-standing-altered = En este momento no podemos enviarle nada. Algo no encaja en nuestros datos sobre este organismo, y primero lo comprobamos.
report-standing-not-set-up = Todavía no podemos enviar nada, a nadie: este portal no está configurado del todo. Puedes contarlo todo ahora y guardarlo; con tus palabras puedes enviarlo más tarde.
report-standing-sent = Ya tiene este reporte.
report-rule-connected = Envío
report-rule-name = Sin nombre
report-rule-name-no = Acepta reportes sin nombre.
report-rule-name-unknown = No sabemos cómo trata los reportes sin nombre.
report-rule-name-limited = Si no tiene manera de contactarte, normalmente no puede actuar.
report-rule-name-yes = No acepta nada sin nombre.
report-rule-tells = Lo que ve la persona terapeuta
report-rule-tells-yes = Normalmente muestran a la persona terapeuta lo que se escribió.
report-rule-tells-may_withhold = Normalmente muestran a la persona terapeuta lo que se escribió, pero pueden no mostrarlo si corre peligro la seguridad de alguien.
report-rule-tells-unknown = No sabemos si muestran a la persona terapeuta lo que se escribió.
report-rule-time = Plazo
report-rule-can = Puede
report-rule-cannot = No puede
report-body-own-page = Cómo presentar una queja allí directamente

## What happened

report-what-happened-heading = ¿Qué pasó?
report-what-happened-intro = Escribe mucho o poco, como quieras. No tiene que estar en orden.
report-what-happened-details = Los pequeños detalles pueden decir quién eres, aunque no haya nombre. No pongas nombres de otras personas: escribe «otra persona que iba a terapia».
report-field-narrative = Con tus palabras
report-hint-narrative = Cualquier palabra basta: frases a medias, palabras sueltas, una lista.
report-field-violations = ¿Pasó algo de esto?
report-hint-violations = Abre lo que pueda corresponder y marca lo que corresponda. No necesitas la palabra exacta. Puedes dejarlo todo en blanco.
report-kind-means = ¿Qué significa esto?
report-kind-example = Por ejemplo
report-what-happened-more = Algo más, si quieres
report-field-who_knows = ¿Quién más lo sabe?
report-hint-who_knows = No pongas nombres: escribe «una amistad» o «mi centro médico». Puedes dejarlo en blanco.
report-field-wanted_outcome = ¿Qué esperas que pase?
report-hint-wanted_outcome = Puedes dejarlo en blanco. Pocos de estos organismos pueden hacer que te devuelvan dinero; algunos pueden recomendarlo.
report-field-triage_only = Solo para las personas que lo tramitan
report-hint-triage_only = Lo que deberían saber, pero no mostrar a la persona terapeuta. Se les dice así. Puedes dejarlo en blanco.

## When

report-when-heading = ¿Cuándo pasó?
report-when-intro = Basta con fechas aproximadas. Las fechas importan porque algunos organismos tienen plazos. Puedes dejar todo esto en blanco.
report-field-happened_from = Empezó
report-hint-date = Con tus palabras, por ejemplo: marzo de 2019, primavera de 2019, principios de 2020, hace unos dos años, o «tenía 24, ahora tengo 31». Guardamos solo el tiempo que eso significa, y aquí te mostramos cómo lo entendimos.
report-field-happened_to = Terminó
report-hint-happened_to = Si pasó una sola vez, déjalo en blanco.
report-field-therapy_ended = Tu última sesión
report-field-discovered = Cuándo entendiste que no estaba bien
report-hint-discovered = En algunos organismos el plazo cuenta desde ese día.
report-field-client_age = ¿Qué edad tenía quien iba a terapia cuando empezó?
report-hint-client_age = En años, con un número.

## Safety

report-safety-heading = ¿Estás a salvo?
report-safety-intro = Tus respuestas deciden con qué rapidez se mira esto. Nadie lee esto las 24 horas. Si alguien está en peligro ahora, llama al número de emergencias.
report-safety-lines = Si quieres hablar con alguien
report-safety-help = Más líneas de ayuda y números de emergencias
report-safety-who = Quién lee esto, y cuándo
report-safety-watching = Solo los organismos a los que se lo envíes. Cada uno dice en su página cuándo hay alguien leyendo:
report-safety-nobody = Nadie todavía: no hay conectado aquí ningún organismo que corresponda. Nadie vigila este sitio por si hay peligro.
report-safety-held = Un reporte que guardas y no envías no lo lee nadie, tampoco cuando dice que alguien está en peligro.
report-safety-questions = Algunas preguntas
report-field-imminent = ¿Hay alguien en peligro ahora, o en los próximos días?
report-hint-imminent = Tú, o cualquier otra persona.
report-field-minor = ¿Tenía menos de 18 años quien iba a terapia cuando pasó?
report-field-unsafe_to_contact = ¿Es peligroso para ti que te llamen por teléfono, te escriban o te envíen correos?
report-hint-unsafe_to_contact = Entonces el organismo lee: no es seguro llamarte por teléfono, escribirte ni enviarte correos, que se use solo este portal.
report-field-withhold_from_practitioner = ¿Podría ponerte en peligro que se le diga a la persona terapeuta?
report-hint-withhold_from_practitioner = Entonces el organismo lee que eso podría poner a alguien en peligro, y que tú le pides que no se lo diga ni deje que esa persona adivine que hay un reporte. El organismo decide por sí mismo.

## Recipients

report-recipients-heading = ¿Quién debe recibirlo?
report-recipients-intro = Elige para cada organismo. Lo que eliges aquí se envía solo cuando pulsas «Enviar» en la última página.
report-said-details = Los detalles pueden decir quién eres, aunque no haya nombre.
report-said-stop = Más adelante puedes pedir que paren. Un organismo que ya lo leyó puede seguir.
report-said-money = No cuentes con recibir dinero. Pocos de estos organismos pueden hacer que se devuelva; algunos pueden recomendarlo.
report-said-hold = Lo que guardas queda sellado. Nadie lo lee, así que nadie actuará, y los plazos siguen corriendo.
report-choice-send = Enviárselo
report-choice-send-held = Enviárselo, si lo que pueden saber de mí lo permite
report-choice-send-unchecked = Enviárselo. No pude comprobar si es miembro
report-choice-hold = Guardarlo aquí por ahora
report-choice-no = No incluir este organismo
report-keep-heading = O no enviar nada
report-keep-text = Lo guardamos sellado. Nadie lo lee, así que nadie actuará, y los plazos siguen corriendo. Con tus palabras puedes cambiarlo y enviarlo más tarde.
report-keep-later = Con tus palabras puedes cambiarlo y enviarlo más tarde.
report-keep = Guardarlo y no enviar nada
report-letter-link = Una carta para { $body }, lista para usar

anonymity-anonymous = Nada, y no pueden escribirme
anonymity-anonymous-hint = No recibes preguntas suyas. Lo que decidan lo puedes leer aquí, con tus palabras.
anonymity-anonymous_reachable = Sin nombre, pero pueden escribirme aquí
anonymity-anonymous_reachable-hint = Lees y respondes aquí, con tus palabras.
anonymity-named_to_body = Pueden saber mi nombre
anonymity-named_to_body-hint = Reciben el nombre y el contacto que des en la página sobre ti. Otros organismos no.

## About you

report-about-you-heading = Sobre ti
report-about-you-intro = Puedes dejar todo esto en blanco.
report-field-reporter = ¿Quién eres en esto?
reporter-client = Voy a terapia con esa persona
reporter-former_client = Fui a terapia con esa persona
reporter-young_client = Voy a terapia con esa persona y tengo menos de 18 años
reporter-partner = Pareja de quien iba a terapia
reporter-parent = Madre o padre de quien iba a terapia
reporter-relative = Otra persona de la familia de quien iba a terapia
reporter-friend = Amistad de quien iba a terapia
reporter-colleague = Colega de la persona terapeuta
reporter-supervisee = La persona terapeuta me supervisa o me forma, o lo hizo antes
reporter-other = Otra persona
report-field-client_agrees = Si le pasó a otra persona: ¿está de acuerdo con que lo cuentes?
report-hint-client_agrees = Si te pasó a ti, déjalo en blanco.
client-agrees-yes = Sí
client-agrees-no = No
client-agrees-unknown = No lo sé
report-field-reported_as = ¿Cómo quieres presentarlo?
report-hint-reported_as = Si lo dejas en blanco, va como queja.
reported-as-complaint = Como queja: quiero que lo examinen
reported-as-information = Solo como información: no quiero ser parte de un caso, ni recibir noticias
report-about-you-name = Tu nombre
report-about-you-name-text = Solo recibe estas dos respuestas un organismo para el que elegiste «Pueden saber mi nombre». Ningún otro las recibe.
report-field-reporter_name = Nombre
report-field-reporter_contact = Cómo pueden ponerse en contacto contigo
report-hint-reporter_contact = Solo una manera que sea segura para ti. Puedes dejarlo en blanco.

## Review

report-review-heading = Revisar
report-review-exactly = Esto es exactamente lo que recibirán. Se envía cuando pulsas el botón de abajo.
report-review-nobody = Ahora no se enviaría nada a nadie.
report-review-needed = Todavía falta esto
report-review-waiting = Algo que escribiste y llegó tarde espera en la página «{ $page }». Míralo antes de seguir.
report-review-nameless = Elegiste que { $body } puede saber tu nombre, pero no hay ninguno. Puedes añadirlo en la página sobre ti.
report-review-told-since = Si escribiste más a otros organismos después de enviárselo, eso no está aquí. Añádelo a tu reporte si este organismo también debe saberlo.
report-review-told-since-way = Añadirlo
report-review-gets = Lo que recibe { $body }
report-review-change = Cambiar quién lo recibe
report-review-before = Más adelante puedes pedir que paren. Un organismo que ya lo leyó puede seguir.
report-send = { $count ->
    [one] Enviar a { $body }
   *[other] Enviar a estos { $count } organismos
}
report-needed-what-happened = Qué pasó, con las palabras que sea
report-needed-country = El país
report-needed-choice = Una decisión: enviarlo a un organismo, o guardarlo y no enviar nada

report-outcome-sent = Enviado a
report-outcome-refused = No se envió, y se guarda aquí
report-outcome-held = Guardado aquí
report-outcome-left-out = No es para
report-outcome-letters = Todavía no conectados aquí
report-outcome-letters-text = No podemos enviarles nada. En una carta está lo que escribiste, y puedes enviarla por tu cuenta.
report-refused-not-joined = Este organismo no se ha incorporado, así que no podemos enviarle nada.
report-refused-paused = Por ahora no acepta reportes nuevos.
report-refused-altered = Algo no encaja en nuestros datos sobre este organismo, así que no le enviamos nada. Ya lo saben quienes administran este sitio, y lo comprueban.
report-refused-not-set-up = Este portal todavía no puede enviar. Lo que contaste queda guardado para este organismo, sellado. Vuelve con tus palabras: puedes enviarlo en cuanto podamos.
report-refused-would-refuse = No aceptaría el reporte tal como está. Puedes cambiar lo que puede saber de ti.
report-refused-agreement = No aceptaría el reporte tal como está: necesita el acuerdo de la persona a quien le pasó. Si esa persona está de acuerdo, dilo en la página sobre ti.
report-refused-abroad = Está en otro país, y no has dicho que lo que cuentas puede ir allí. Puedes marcarlo donde eliges qué hacer.
report-abroad = Sé que este organismo está en otro país: { $there }
report-abroad-nowhere = Sé que este organismo no pertenece a un solo país
report-abroad-hint = Lo que envías sale del país de la terapia ({ $here }), y allí se le aplican otras reglas. No se puede recuperar.
report-abroad-needed = Marca esto para enviar a este organismo. Hasta entonces guardamos el reporte para él, y lo enviamos a los otros que elegiste.
report-needed-abroad = Si puede salir del país, para { $body }
report-statistics = El organismo y este portal pueden incluir este reporte en sus cifras
report-statistics-hint = En ellas no hay nada de lo que escribiste.

## The words

report-token-sent = Tu reporte se ha enviado
report-token-saved = Guardado aquí. No se ha enviado nada nuevo
report-token-held = Tu reporte está guardado aquí. No se ha enviado nada
report-token-draft = Tu reporte se ha guardado. No se ha enviado nada
report-token-words = Tus 12 palabras
report-token-only-way = Estas 12 palabras son la única manera de volver. No podemos buscarlas ni enviarlas otra vez.
report-token-uuid = Lo mismo en un solo código:
report-token-how = Anótalas o imprímelas, y guárdalas donde nadie más mire. Quien las tenga puede leer lo que escribiste.
report-token-copy = Copiar las palabras
report-token-print = Imprimir
report-token-kept = Ya las tengo guardadas
report-token-done = Listo
report-token-break = En cuanto pulses el botón de abajo, aquí se bloquea todo y solo se abre con tus palabras.
report-token-done-break = Bloquear ahora y tomar un descanso
report-token-not-ticked = Marca la casilla cuando tengas guardadas las palabras. Hasta entonces las mostramos.
report-token-gone = Ya tienes guardadas tus palabras, así que no las mostramos más.
report-token-draft-text = Lo conservamos 30 días desde la última vez que lo cambiaste o volviste. Después se borra. Vuelve con tus palabras para seguir.
report-token-held-text = Lo conservamos 24 meses desde la última vez que lo cambiaste o volviste. Después se borra.
report-token-next = Vuelve con tus palabras dentro de unos días: verás cómo está cada caso, y podrás leer y responder mensajes.
report-token-next-danger = Con tus palabras puedes volver en cualquier momento: verás cómo está cada caso, y podrás leer y responder mensajes.
report-token-status = Ver cómo está

## Continue

report-continue-heading = ¿Continuar?
report-continue-words = Tus palabras
report-continue-words-hint = Las 12 palabras, o el código.
report-continue = Continuar
report-continue-lost-heading = Si ya no tienes las palabras
report-continue-lost = No podemos buscarlas. Puedes empezar un informe nuevo en este navegador. Lo que escribiste antes sigue cerrado bajo sus palabras.
report-continue-lost-button = Empezar un informe nuevo
report-continue-empty = Escribe las 12 palabras, o el código.
report-continue-count = { $found ->
    [one] Hay 1 palabra
   *[other] Hay { $found } palabras
}. Tendrían que ser 12.
report-continue-unknown = No conocemos la palabra { $position }. Puede que esté mal escrita.
report-continue-near = No conocemos la palabra { $position }. ¿Era una de estas: { $near }?
report-continue-checksum = Una de las palabras no es correcta, o no están en orden.
report-continue-other-words = No encontramos nada aquí con estas palabras. Puede que alguna esté mal escrita.

## Letter

report-letter-how = Este es tu relato, como carta para { $body }. Imprímela, o copia su texto en el formulario de ese organismo.
report-letter-warning = Tu dirección de correo o tu sobre pueden decir quién eres. Un equipo del trabajo también.
report-letter-print = Imprimir la carta
report-letter-heading = Para { $body }
report-letter-opening = Quiero informarles sobre la conducta de una persona que ejerce una profesión de ayuda. Esto es lo que puedo decir.

# The first question of an association's own portal.
report-membership-member_of = ¿La persona terapeuta es miembro de { $body }?
report-membership-registered_with = ¿La persona terapeuta está en el registro de { $body }?
report-membership-unknown = No lo sé
report-membership-hint = Puedes dejarlo sin responder. Si la respuesta es no, te mostramos quién más puede actuar.
