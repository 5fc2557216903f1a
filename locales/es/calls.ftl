# Calls to bodies that do not answer.

status-event-called_has_it = Las personas que administran este portal llamaron; el organismo dice que tiene tu reporte
status-event-called_will_look = Las personas que administran este portal llamaron; el organismo dice que buscará tu reporte
status-event-called_other_address = Las personas que administran este portal llamaron; el organismo pidió el correo en otra dirección
status-event-called_nobody = Las personas que administran este portal llamaron; nadie contestó
status-event-called_other = Las personas que administran este portal llamaron
status-call-again = Las personas que administran este portal vuelven a llamarles
status-true-call-again = Nadie allí ha dicho que tiene tu reporte. Las personas que administran este portal llamaron, y vuelven a llamar el { $day }.
desk-event-called_has_it = Se les llamó, y dijeron que lo tienen
desk-event-called_will_look = Se les llamó, y dijeron que lo buscarán
desk-event-called_other_address = Se les llamó, y pidieron otra dirección
desk-event-called_nobody = Se les llamó; nadie contestó
desk-event-called_other = Se les llamó
call-result-has_it = Dicen que lo tienen
call-result-has_it-hint = Quienes enviaron los reportes leen exactamente eso, y el organismo sale de la lista.
call-result-will_look = Lo buscarán
call-result-other_address = Pidieron otra dirección
call-result-nobody = Nadie contestó
call-result-other = Otra cosa
call-fault-caller = Di quién llamó, en { $most } caracteres como mucho
call-fault-person = Di a quién llamaste, en { $most } caracteres como mucho
call-fault-result = Elige qué pasó
call-fault-note = La nota tiene más de { $most } caracteres
call-fault-next = Escribe el día de la próxima llamada, por ejemplo 2027-03-04: desde mañana y dentro de dos meses
operator-calls-link = Organismos a los que hay que llamar
operator-calls-go = Llamar a { $body }
operator-calls-heading = Organismos a los que hay que llamar
operator-calls-intro = Nadie en estos organismos ha dicho que tiene lo que se les envió. Primero van los que tienen casos urgentes. Ves cuántos casos son, y nada más de ellos.
operator-calls-none = Ahora no hay que llamar a nadie.
operator-calls-urgent = Urgente
operator-calls-why = Por qué
operator-calls-cases = { $count ->
    [one] Un caso que nadie allí ha contestado.
    [many] { $count } de casos que nadie allí ha contestado.
   *[other] { $count } casos que nadie allí ha contestado.
}
operator-calls-cases-urgent = { $count ->
    [one] Uno de ellos es urgente.
    [many] { $count } de ellos son urgentes.
   *[other] { $count } de ellos son urgentes.
}
operator-calls-since = En la lista desde
operator-calls-next = Próxima llamada
operator-calls-now = Ahora
operator-calls-last = Última llamada
operator-calls-noted = La llamada está anotada.
operator-calls-body = Más sobre este organismo
operator-calls-say = Di solo que en su mesa hay mensajes de este portal, y pregunta si alguien los tiene.
operator-calls-note-heading = Anotar una llamada
operator-calls-told = Quienes enviaron los reportes leen que llamaste, qué pasó y cuándo vuelves a llamar. No leen los nombres ni la nota.
operator-calls-caller = Quién llamó
operator-calls-person = A quién llamaste
operator-calls-person-hint = Un nombre, o el número al que llamaste.
operator-calls-result = Qué pasó
operator-calls-next-hint = Un día como 2027-03-04. Déjalo vacío si lo tienen.
operator-calls-note = Nota
operator-calls-note-hint = Puedes dejar esto vacío. No escribas aquí nada sobre un reporte.
operator-calls-save = Anotar la llamada
operator-calls-stale = Entretanto hubo otra llamada, u otro caso llegó a su plazo. Mira primero abajo; lo que escribiste sigue aquí.
operator-calls-gone = Mientras tanto, este organismo salió de la lista. Tu llamada no se anotó.
operator-calls-close-heading = No llamar más
operator-calls-close-text = Esto quita al organismo de la lista, aunque nadie allí ha dicho que lo tiene. Vuelve cuando otro caso no recibe respuesta.
operator-calls-close = Quitar de la lista
operator-calls-nothing = Ahora no hay motivo para llamar.
operator-calls-history = Llamadas hasta ahora
operator-calls-history-none = Nadie ha llamado todavía.
operator-calls-then = Próxima llamada después de esa
operator-calls-of = Llamadas a este organismo
