# The public directory of professional bodies.

bodies-title = Directorio
bodies-heading = Organismos profesionales
bodies-lead = Estos organismos pueden actuar cuando alguien que ejerce una profesión de ayuda cruza un límite. Cada uno cubre solo a algunas personas y algunos lugares, y cada uno tiene sus propias reglas.
bodies-report-instead = No tienes que encontrar el adecuado por tu cuenta.
bodies-report-link = Dinos dónde y quién, y te mostramos quién puede actuar.
bodies-country = País
bodies-profession = Profesión
bodies-anonymous = Reportes sin nombre
bodies-search = Buscar por nombre
bodies-search-hint = Basta con una parte de un nombre o de un lugar. Puedes dejarlo en blanco.
bodies-region = Estado o región
bodies-any-region = Cualquiera
bodies-connected = Conectado aquí
bodies-any-connected = No importa
bodies-only-connected = Solo los que pueden recibir un reporte desde aquí
bodies-any-country = Cualquier país
bodies-any-profession = Cualquiera
bodies-any-anonymous = No importa
bodies-show = Mostrar
bodies-found =
    { $count ->
        [0] Ningún organismo corresponde a todo eso.
        [one] Un organismo corresponde.
       *[other] { $count } organismos corresponden.
    }
bodies-none = Puede deberse a nuestra lista y no al mundo. Prueba con menos filtros.
bodies-all = Mostrarlos todos
bodies-joined = conectado aquí

body-back = Todos los organismos
body-statutory = Sus poderes vienen de una ley.
body-joined = Está conectado aquí: puedes enviarle tu reporte desde este sitio.
body-joined-since = Está conectado aquí desde el { $day }: puedes enviarle tu reporte desde este sitio.
body-paused = Por ahora no acepta reportes nuevos desde aquí. Los casos que ya tiene siguen.
body-left = Estuvo conectado aquí hasta el { $day }, y dejó el portal. Todavía puedes escribirle directamente.
body-left-some-time = Estuvo conectado aquí, y dejó el portal. Todavía puedes escribirle directamente.
body-readers = Quién lee los reportes allí
body-readers-unsaid = Todavía no lo ha dicho. Pregunta antes de enviar si eso te importa.
body-hours = Cuándo hay alguien leyéndolos
body-hours-day = { $day }: de { $from } a { $to }
body-hours-zone = Zona horaria: { $zone }
body-hours-never = Nadie lee esto las 24 horas. Si hay peligro, llama al número de emergencias.
body-languages = Idiomas que lee
body-own-targets = Tiempos que se ha fijado
body-target-acknowledge =
    { $count ->
        [one] Confirma la recepción en un día hábil.
       *[other] Confirma la recepción en un plazo de { $count } días hábiles.
    }
body-target-decide =
    { $count ->
        [one] Una primera decisión en un día hábil.
       *[other] Una primera decisión en un plazo de { $count } días hábiles.
    }
body-genuine = Cómo saber que es de verdad este organismo
body-genuine-text = Los reportes se sellan con la clave que tiene estas seis palabras. Puedes pedir al organismo que te las lea, en un número de su propio sitio.
body-mail-domain = Sus correos van a
body-fingerprint = Su clave
body-responses-heading = Cómo ha respondido aquí
body-responses =
    { $days ->
        [0] Se confirmó la recepción de al menos { $cases } reportes. La mitad de ellos, el día en que llegaron. Solo entran los reportes que pueden incluirse en cifras.
        [one] Se confirmó la recepción de al menos { $cases } reportes. La mitad de ellos, en un día o menos. Solo entran los reportes que pueden incluirse en cifras.
       *[other] Se confirmó la recepción de al menos { $cases } reportes. La mitad de ellos, en { $days } días o menos. Solo entran los reportes que pueden incluirse en cifras.
    }
body-responses-few = Muy pocos reportes para decir algo sin señalar a alguien.
body-silent = Cinco o más reportes de aquí, de los que pueden incluirse en cifras, llevan más de 60 días esperando sin una señal de nadie de este organismo. Todavía puedes enviarle el tuyo, y puede ayudar contárselo también a otro organismo.
body-not-joined = Este organismo todavía no se ha incorporado, así que no podemos enviarle nada. Aquí tienes cómo ponerte en contacto con él. Si nos cuentas lo que pasó, recibes además una carta lista para usar.
body-nothing-seen = Todavía no hemos visto una página pública de este organismo. Todo lo de abajo es un punto de partida para preguntar.
body-seen = Visto en una de las páginas que se nombran abajo.
body-unseen = No visto en una página del organismo.
body-unchecked = Todavía no se ha comprobado con el organismo.
body-checked = Se comprobó con el organismo el { $day }.
body-said-wrong = El { $day } el organismo dijo que esto no es correcto. Pregúntale.
body-source = Dónde lo dice
body-name = Su nombre y qué es
body-jurisdiction = Sobre quién puede decidir
body-places = Dónde actúa
body-places-whole = Todo el país: { $country }.
body-places-only = País: { $country }. Solo aquí:
body-places-international = No pertenece a un solo país.
body-places-also = También en estos países: { $countries }.
body-complaint_url = Su página sobre cómo presentar una queja
body-takes_anonymous = Reportes sin nombre
body-shares_with_practitioner = Si muestra a la persona terapeuta lo que se escribió
body-time_limit = Plazos
body-can_do = Lo que puede hacer
body-cannot_do = Lo que no puede hacer
body-stages = Los pasos de una queja allí
body-targets = Tiempos que ha publicado
body-directly = Cómo presentar una queja allí directamente
body-directly-text = Siempre puedes dirigirte allí por tu cuenta, sin este portal.
body-directly-link = { $name }: cómo presentar una queja
body-directly-unknown = Todavía no conocemos su página para quejas. Busca su nombre y «queja».
body-directly-warning = Puede que allí un formulario te pida tu nombre. Tu propia dirección de correo, o una carta con tu letra, pueden decir quién eres.
body-report = Contar lo que pasó
body-sources = De dónde se tomó esta página

body-limit-none = No ha publicado un plazo fijo.
body-limit-unknown = No sabemos de ningún plazo allí. Pregúntales; los reportes tardíos muchas veces todavía se aceptan si hay una buena razón.
body-limit-rule =
    { $years ->
        [one] Un año desde { $from }, { $applies }. Pregúntales si hace más tiempo: puede haber excepciones.
       *[other] { $years } años desde { $from }, { $applies }. Pregúntales si hace más tiempo: puede haber excepciones.
    }
body-limit-rule-none = Sin plazo { $applies }.

limit-from-event = que pasó
limit-from-discovery = que se supo o se entendió
limit-from-end_of_therapy = el final de la terapia
limit-from-age_16 = que quien iba a terapia cumplió 16 años
limit-from-age_18 = que quien iba a terapia cumplió 18 años
limit-applies-any = para todos los reportes
limit-applies-sexual = para conductas sexuales
limit-applies-under_16 = si quien iba a terapia tenía menos de 16 años

body-kind-regulator = Organismo regulador: lleva el registro y puede quitar nombres de él
body-kind-professional_association = Asociación profesional: decide sobre sus propios miembros
body-kind-complaints_commissioner = Comisionado de quejas: tramita quejas sobre servicios

takes-anonymous-yes = Acepta reportes sin nombre
takes-anonymous-no = No acepta reportes sin nombre
takes-anonymous-limited = Normalmente no puede actuar sin un nombre
takes-anonymous-unknown = No se sabe si acepta reportes sin nombre

tells-practitioner-yes = Normalmente le muestra lo que se escribió.
tells-practitioner-may_withhold = Normalmente le muestra lo que se escribió, y puede no mostrarlo si alguien pudiera estar en peligro.
tells-practitioner-unknown = No se sabe. La mayoría de los organismos lo hacen en algún momento. Pregúntales antes de enviar algo que podría ponerte en peligro.

target-unit-days =
    { $count ->
        [one] un día
       *[other] { $count } días
    }
target-unit-working_days =
    { $count ->
        [one] un día hábil
       *[other] { $count } días hábiles
    }
target-unit-months =
    { $count ->
        [one] un mes
       *[other] { $count } meses
    }
target-unit-in_writing = por escrito
target-unit-as_soon_as_practicable = en cuanto sea posible

language-en = inglés
language-mi = maorí (te reo Māori)
language-es = español
language-fr = francés
language-ar = árabe

weekday-1 = Lunes
weekday-2 = Martes
weekday-3 = Miércoles
weekday-4 = Jueves
weekday-5 = Viernes
weekday-6 = Sábado
weekday-7 = Domingo
