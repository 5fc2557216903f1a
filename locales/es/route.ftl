# What routing says, in plain words. The codes are those of docs/situations-format.md.

## Where the reporter stands

route-status-routed = Estos organismos pueden actuar sobre lo que contaste. El primero es el que más poder tiene para hacerlo.
route-status-hold_only = Estos organismos corresponden, pero no aceptarían el reporte tal como está. Puedes guardarlo aquí, y cambiar lo que pueden saber.
route-status-check_first = Ningún organismo es claramente el responsable. Ayuda saber primero si la persona terapeuta está en una de estas listas.
route-status-none = No encontramos ningún organismo que pueda actuar allí. Aun así puedes escribirlo y guardarlo.

## Roles

role-primary = Enviarlo aquí primero
role-also = También puede actuar
role-info_only = Se le puede informar, pero no decide
role-if_member = Solo si la persona terapeuta está en su lista
role-hold = No lo aceptaría tal como está

## Why a body is shown

reason-front_door = Según la ley, donde estabas es el primer lugar para las quejas.
reason-single_door = En este lugar recibe las quejas sobre todas las profesiones de salud.
reason-regulator = Lleva el registro de esta profesión y puede decidir quién puede ejercerla.
reason-covers_unregistered = Puede actuar aunque la persona terapeuta no esté en ningún registro.
reason-care_place = Es competente en el lugar donde estabas.
reason-registered_or_member = Dijiste que la persona terapeuta está en su registro o en su lista.
reason-false_claim = Parece que usa su título o su certificado alguien que no lo tiene.
reason-check_register = Puede que la persona terapeuta esté en su registro o en su lista.
reason-no_national_body = Ningún organismo de ese país cubre esta profesión, así que se muestra uno internacional.
reason-defers = Deja estos casos a otro organismo que se muestra aquí.
reason-best_left = De los organismos encontrados, es el que más poder tiene para actuar.

## What to know before sending

caution-name_needed = No acepta nada sin nombre.
caution-anonymous_limited = Normalmente no puede actuar si no tiene una manera de contactarte.
caution-anonymous_unknown = No sabemos cómo trata los reportes sin nombre.
caution-client_agreement = Necesita, o pedirá, el acuerdo de quien iba a terapia. No pongas lo que pueda decir quién es.
caution-check_register = Solo puede actuar si la persona terapeuta está en su registro o en su lista. Si no pudiste comprobarlo, puedes decirlo.
caution-no_decision = No decide sobre quejas.
caution-shows_practitioner = Normalmente muestran a la persona terapeuta lo que se escribió. Los pequeños detalles pueden decirle quién eres, aunque no haya nombre.
caution-shows_practitioner_unless_unsafe = Normalmente muestran a la persona terapeuta lo que se escribió, pero pueden no mostrarlo si corre peligro la seguridad de alguien.
caution-own_form = Solo abre un caso con su propio formulario. Puede pedirte que lo llenes también.
caution-pdf = Quiere un documento que pueda leer sin iniciar sesión en ningún sitio.
caution-limit_soon = El plazo está por terminar.
caution-limit_maybe_passed = Puede que el plazo haya pasado. Los reportes tardíos todavía pueden aceptarse si hay una buena razón.
caution-limit_passed = El plazo ha pasado. Los reportes tardíos todavía pueden aceptarse si hay una buena razón.
caution-limit_before_start = Pasó antes de que este organismo pudiera actuar sobre estas cosas.
caution-limit_unknown_date = Hay un plazo. Para calcularlo necesitamos saber más o menos cuándo pasó.
caution-may_be_allowed = Contar a otras personas lo que dijiste en terapia puede estar permitido cuando alguien está en grave peligro.
caution-no_updates = Lo envías como información: no eres parte de un caso, y no recibes noticias de él.
caution-unverified = Todavía no hemos visto una página pública de este organismo, así que esto puede no estar al día.

## What would help

ask-country = Di el país: entonces podemos encontrar quién puede actuar.
ask-region = Di el estado o la región: en ese país decide quién puede actuar.
ask-profession = Di la profesión, si la sabes: puede cambiar quién puede actuar.
ask-membership = Di si la persona terapeuta está en un registro o en una lista, si puedes comprobarlo.
ask-when = Di más o menos cuándo pasó: hay plazos.

## What else is possible

option-stay_reachable = Seguir sin dar tu nombre, pero dejar que el organismo te escriba aquí.
option-name_to_body = Dar tu nombre a un solo organismo. Los demás no lo sabrán.
option-ask_client = Preguntar a la persona a quien le pasó si está de acuerdo.
option-check_register = Averiguar si la persona terapeuta está en su registro o en su lista, en el sitio del organismo o preguntándole, y después volver.
option-find_other_body = Buscar allí otro organismo o servicio.
option-sealed_match = Guardarlo sellado hasta que otra persona nombre a la misma persona.
option-save_copy = Guardar o imprimir una copia para ti.

## What is urgent

flag-emergency = Puede que alguien esté en peligro ahora
flag-child = Una persona menor de edad
flag-police_info = Puede ser asunto de la policía
flag-retaliation = Represalias por haber hablado
flag-no_contact = No llamar por teléfono, escribir ni enviar correos

## Time limits. $safe and $possible are days.

time-limit-none = No tiene un plazo fijo.
time-limit-open = Hasta el { $safe } está con seguridad dentro del plazo.
time-limit-soon = El último día que está con seguridad dentro del plazo es el { $safe }.
time-limit-maybe_passed = Puede que el plazo terminara el { $safe }, o que dure hasta el { $possible }. Depende del día exacto. A veces se acepta un reporte tardío, porque puede haber buenas razones para esperar: miedo, enfermedad, o que hizo falta tiempo para entender.
time-limit-passed = El plazo habitual terminó el { $possible }. A veces se acepta un reporte tardío, porque puede haber buenas razones para esperar: miedo, enfermedad, o que hizo falta tiempo para entender.
time-limit-before_start = Pasó antes de que este organismo tuviera poder para actuar sobre estas cosas. Aun así puede saber quién puede.
time-limit-unknown_date = Hay un plazo. Para calcularlo necesitamos saber más o menos cuándo pasó.
time-limit-unknown = No sabemos si tiene un plazo. Pregúntales; un reporte tardío muchas veces todavía se acepta si hay una buena razón.

time-left-today = Hoy es el último día que está con seguridad dentro del plazo.
time-left-days =
    { $count ->
        [one] Queda más o menos un día.
       *[other] Quedan más o menos { $count } días.
    }
time-left-weeks = Quedan más o menos { $count } semanas.
time-left-months = Quedan más o menos { $count } meses.
time-left-years = Quedan más o menos { $count } años.
time-left-rule = Más sobre el plazo
time-left-source = Dónde lo leímos
