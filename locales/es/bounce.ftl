# What is said of mails that came back, and that replies to ours reach nobody.

status-true-mail-returned = El correo que les avisa salió de aquí y volvió: no les llegó. Tu reporte está a salvo aquí y está en su mesa. Ya lo saben quienes administran este sitio, y buscarán otra manera de contactar con ellos.
status-true-follow-returned = El correo sobre tu último mensaje salió de aquí y volvió: no les llegó. Verán tu mensaje la próxima vez que abran su mesa.
status-event-mail_returned = El correo volvió: no les llegó

desk-mail-returned = Volvió: no llegó a su buzón. Ya lo sabe quien administra este portal.
desk-event-mail_returned = El correo sobre ello volvió
desk-event-mail_failed = El correo sobre ello no se pudo enviar
desk-address-returned = Un correo a su dirección volvió el { $day }. Pidan un correo de prueba, por favor, o den otra dirección.

operator-alert-mail-returned-title = Volvió un correo a un organismo
operator-alert-mail-returned-text = Puede que su dirección esté mal o ya no se use. De todos modos, su mesa muestra el caso. Llama al organismo: una de las personas que dirigen la mesa puede confirmar allí la dirección, o dar otra.
operator-reach-returned = Un correo a su dirección volvió el
mail-fault-returned = El correo se aceptó primero y luego volvió para siempre.
mail-fault-given_up = El correo se aceptó primero. Después, un servidor en el camino lo intentó durante días y desistió.
mail-fault-delayed = El correo sigue en camino: un servidor lo sigue intentando.

mail-replies-us = Las respuestas a este correo no llegan a nadie. Para contactarnos: { $contact }
mail-replies-desk = Las respuestas a este correo no llegan a nadie. Para responder, usen su mesa: { $desk }
quiet-mail-replies = Las respuestas a este correo no llegan a nadie. Si quieres escribir, hazlo donde pediste esto.
