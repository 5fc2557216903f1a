# How the operator reaches a body that has joined.

operator-reach-heading = Cómo contactarlo
operator-reach-contact = A quién llamar
operator-reach-deputy = Quién es suplente
operator-reach-altered = No se puede leer: no está como lo fijó el organismo. Llama a un número de su propio sitio.
operator-reach-confirmed = Confirmó su dirección por última vez el
operator-reach-silent = Casos con los que nadie allí hizo nada durante 60 días
operator-reach-silent-few = Menos de cinco
operator-alert-body-silent-title = Un organismo no da señales
operator-alert-body-silent-text = Nadie allí ha hecho nada con al menos un caso durante 60 días, y el paso siguiente le tocaba a ese organismo. A quien reporta se le dice, y se le ofrece el organismo siguiente. Llámalos, por favor.
operator-reach-waiting = Correos a la espera de enviarse
operator-reach-waiting-since = El más antiguo de ellos es del
operator-reach-failed = Correos que no se pudieron enviar
operator-reach-accepted = Su servidor de correo aceptó un correo por última vez el
operator-reach-never = Nunca hasta ahora
operator-reach-fault = Qué falló la última vez
operator-retry-intro = Los correos que no llegaron se intentan de nuevo por sí solos, cada vez con menos frecuencia. ¿Está arreglado el problema? Entonces no esperes.
operator-retry = Intentarlos de nuevo ahora
operator-retried = Se están intentando de nuevo. Mira esta página otra vez en un minuto.
mail-fault-unreachable = El servidor de correo no respondió, o se cortó la conexión.
mail-fault-refused_for_now = El servidor de correo dijo: ahora no.
mail-fault-refused = El servidor de correo dijo que no, o no existe esa dirección.
mail-fault-tls = No se pudo cifrar la conexión.
mail-fault-body_altered = Se alteró la fila del organismo. No se envía nada.
mail-fault-body_not_joined = El organismo estaba en pausa o había dejado el portal. No se envía nada.
mail-fault-case_altered = Se alteró un caso. No se envía nada sobre él.
mail-fault-not_composed = No se pudo escribir el correo: el organismo ya no está en el directorio, o no se puede leer una fila.
