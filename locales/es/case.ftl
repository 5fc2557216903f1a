# The life of a case, as the domain names it. The desk and the reporter read the same words.

# ---- where a case stands
case-state-received = Ha llegado
case-state-acknowledged = Lo tienen
case-state-assessing = Lo están estudiando
case-state-waiting_for_reporter = Tienen una pregunta
case-state-investigating = Están investigando
case-state-closed = Cerrado

# ---- how it ended
outcome-no_jurisdiction = No les toca decidirlo
outcome-not_enough_to_act = No había bastante para actuar
outcome-out_of_time = El plazo había pasado
outcome-resolved = Se resolvió
outcome-advice_given = Se orientó a la persona reportada
outcome-action_taken = Tomaron medidas
outcome-referred = Fue a otro organismo
outcome-withdrawn = Se retiró
outcome-body_left = Dejaron el portal antes de terminarlo

# ---- the buttons
case-move-acknowledge = Decir «lo tenemos»
case-move-assess = Empezar a evaluarlo
case-move-ask_reporter = Preguntar a quien reporta
case-move-write = Escribir a quien reporta
case-move-reporter_answered = Enviar tu respuesta
case-move-investigate = Empezar a investigar
case-move-close = Cerrar el caso
case-move-reopen = Abrirlo de nuevo
case-move-reporter_withdraws = Pedirles que paren
case-move-body_leaves = Dejar el portal

# ---- who moves it
actor-officer = Gestión
actor-lead = Coordinación
actor-reporter = Quien reporta
actor-body = El organismo

# ---- what the reporter is told when a case moves. The page names the body above these words.
case-told-acknowledged = Una persona allí ha dicho «lo tenemos».
case-told-assessing = Están estudiando lo que escribiste, para ver qué pueden hacer.
case-told-asked = Te han preguntado algo. No tienes que responder.
case-told-wrote = Te han escrito. No tienes que responder.
case-told-answered = Tienen tu respuesta, y la están estudiando.
case-told-investigating = Han empezado a investigar. Puede durar muchos meses.
case-told-closed-no_jurisdiction = Dicen que no pueden decidir sobre esta persona o este lugar, y esta es la razón que dieron. No significa que no haya pasado.
case-told-closed-not_enough_to_act = Decidieron no seguir adelante con esto, y esta es la razón que dieron. No significa que no haya pasado.
case-told-closed-out_of_time = Dicen que ha pasado demasiado tiempo para que puedan actuar, y esta es la razón que dieron. No significa que no haya pasado.
case-told-closed-resolved = Dicen que se ha resuelto, de esta manera.
case-told-closed-advice_given = Orientaron a la persona reportada, y esto es lo que dicen al respecto.
case-told-closed-action_taken = Tomaron medidas, y esto es lo que dicen al respecto.
case-told-closed-referred = Lo pasaron a otro organismo, como aceptaste, y esto es lo que dicen al respecto.
case-told-closed-body_left = Han dejado este sitio web y ya no leerán tu reporte aquí. Las claves con las que podían abrirlo están destruidas. No se decidió: no dijeron qué piensan de él. Puede que hayan guardado una copia de lo que habían leído. Lo que escribiste sigue aquí, y solo tú puedes abrirlo.
case-told-withdrawn = Les pediste que paren. El caso está cerrado.
case-told-reopened = El caso está abierto de nuevo. Lo están estudiando.

# ---- what comes next. $by is a day in words.
expected-acknowledgement = Deberían decir que lo tienen a más tardar el { $by }.
expected-first_look = Alguien de allí debería verlo a más tardar el { $by }.
expected-first_decision = Deberían decirte qué harán a más tardar el { $by }.
expected-news = Deberían decirte algo nuevo, o que todavía no hay nada nuevo, a más tardar el { $by }.
expected-your_answer = Están esperando tu respuesta. No hay ningún día límite para escribir.
expected-nothing = No queda nada por venir. El caso está cerrado.

# ---- how serious what was told would be. It orders the queue and is not a finding.
tier-1 = Una inquietud o una pregunta
tier-2 = Una preocupación
tier-3 = Grave
tier-4 = Muy grave
