# The page behind the link in a mail to a body: one button, no account.

got-it-title = Mensaje
got-it-heading = ¿Tienen el mensaje { $reference }?
got-it-text = Pulsa el botón cuando el mensaje haya llegado a las personas que tramitan las quejas. Entonces dejamos de enviar recordatorios. No dice que hayan leído nada.
got-it-button = Lo tenemos
got-it-noted-heading = Queda anotado
got-it-noted = Tienen el mensaje { $reference }. Se anotó el { $day }.
got-it-noted-before = Esto ya se anotó antes, el { $day }. No ha cambiado nada.
got-it-next = El caso mismo está en su mesa. Abrirlo allí es el paso siguiente.
got-it-desk = Ir a la mesa
