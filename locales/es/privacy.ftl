# What is kept, who can read what and when, and what cannot be promised.

privacy-title = Qué se guarda
privacy-heading = Qué se guarda y quién puede leerlo
privacy-lead = Aquí decimos lo que es cierto, también donde resulta incómodo.

privacy-not-kept = Lo que no guardamos
privacy-not-kept-lead = Este sitio está hecho para no saber quién eres.
privacy-not-kept-address = Ninguna dirección de internet, ningún tipo de navegador, ninguna página de la que vengas. Ni en una lista ni en un registro del sistema.
privacy-not-kept-time = Ninguna hora de lo que escribes. Solo el día. De un archivo que añades, el disco del servidor puede decir cuándo llegó.
privacy-not-kept-words = Tampoco tus 12 palabras. Guardamos algo hecho a partir de ellas que nos permite encontrar tu reporte cuando las escribes, y que no se puede volver a convertir en ellas.
privacy-not-kept-others = Ninguna página de aquí carga nada de otra empresa. Nadie lleva la cuenta de las visitas.

privacy-sealed = Lo que está sellado
privacy-sealed-text = Tus respuestas, lo que recibe cada organismo, los mensajes en las dos direcciones y las notas propias de los organismos se sellan antes de almacenarse. Quien robe a la vez la base de datos, las copias de seguridad y las propias claves del portal no puede leer ni una palabra de ello.
privacy-sealed-files = Los archivos que añades también se sellan, con su nombre y lo que está oculto en ellos. Quien tenga el disco del servidor puede ver cuántos hay y su tamaño aproximado.
privacy-sealed-who = Tu reporte solo se abre con tus 12 palabras, o en tu navegador mientras estás aquí. Lo que recibió un organismo se abre con la clave de ese organismo, que solo tienen las personas que trabajan en él.

privacy-portal = Lo que el portal mismo puede abrir
privacy-portal-text = Algunas cosas tienen que poder abrirse sin que nadie haya iniciado sesión, porque una máquina tiene que enviar correos por la noche: las direcciones de los organismos y de las personas que trabajan en ellos, los correos que esperan para salir y los enlaces de invitación. Y una dirección de correo tuya, pero solo si pides que te escribamos cuando haya algo nuevo. También están selladas, pero con una clave que está en el servidor. Entre ellas no hay nada de tu reporte. Si un organismo lo recibe por correo, espera cerrado de modo que solo ese organismo pueda leerlo.
privacy-portal-pdf = Hay una excepción, y antes te preguntamos. Algunos organismos reciben los reportes en PDF por correo. Si estás de acuerdo con eso para uno de ellos, el correo puede abrirse con la clave del servidor mientras espera para salir, un día como mucho. Después puede leerlo cualquiera que pueda abrir el buzón de ese organismo, y también los servidores de correo por el camino.
privacy-portal-notice = No tienes que dar una dirección. Si la das, quien tenga la base de datos y esa clave puede leerla, y ver a qué reporte pertenece. Es lo único que hay aquí con lo que alguien podría encontrarte. Se borra enseguida cuando detienes estos correos, y también con tu reporte. Nuestro servidor de correo y el tuyo pueden ver que recibió un correo nuestro, y anotar cuándo: el correo con el código sale enseguida, todos los demás a una misma hora del día.

privacy-clear = Lo que se puede leer en la base de datos
privacy-clear-text = Que existe un reporte, en qué días pasó algo, a qué organismos fue o para cuáles está guardado, cómo está cada caso, cuándo conviene mirarlo, si es urgente, y si quien reporta pidió que se le escriba. No de qué trata, ni de quién. Las horas que se guardan por poco tiempo se redondean hacia arriba, al cuarto de hora. Quien tenga la base de datos en funcionamiento también podría ver en qué orden se escribieron las cosas.

privacy-running = Lo que no podemos prometer
privacy-running-text = Quien controle el servidor en funcionamiento puede leer lo que se escribe mientras se escribe. El sellado protege lo que está almacenado. No puede protegerte de alguien que haya cambiado el programa.
privacy-own-server = Aquí lo controla el propio organismo, { $body }: administra este servidor, y los reportes pueden ir a él. Si tu reporte es sobre alguien que trabaja para { $body }, piensa en contárselo directamente a otro organismo.
privacy-own-operator = { $body } administra este portal. Solo las personas de su mesa pueden abrir lo que se envió a { $body }, y no ven nada de lo que envías a otros o guardas sin enviar.
privacy-own-readers = Quienes leen reportes:
privacy-running-more = Por eso importa quién administra esto, y el programa está abierto para que cualquiera lo revise. Si quieres ocultar a tu proveedor de internet o a la empresa donde trabajas que siquiera estuviste aquí, usa el navegador Tor, en un dispositivo que sea solo tuyo.

privacy-who = Quién puede leer qué, y cuándo
privacy-who-you = Tú
privacy-who-you-text = Todo, siempre que escribas tus palabras.
privacy-who-body = Un organismo al que lo envías
privacy-who-body-text = Lo que la página te mostró antes de que pulsaras enviar, y los mensajes entre ese organismo y tú. Nada de lo que envías a otros, y nada de lo que guardas sin enviar. Se queda con su copia según sus propias reglas. Algunos organismos lo reciben por correo, cerrado de modo que solo ellos puedan leerlo. La página lo dice antes de que envíes.
privacy-who-supporter = Alguien a quien dejas verlo contigo
privacy-who-supporter-text = Todo lo que tú ves de tu reporte, con palabras propias que tú le das, hasta que las retires. No puede cambiar nada. Eso es una regla de este sitio web y no de las palabras: dáselas solo a una persona en quien confíes.
privacy-who-practitioner = La persona terapeuta
privacy-who-practitioner-text = Por nuestra parte, nada. Muchos organismos le muestran lo que se escribió. Lo decimos de cada organismo antes de que envíes.
privacy-who-operator = Las personas que administran esto
privacy-who-operator-text = Qué organismos se han incorporado y si los correos llegan. Ninguna página ni comando les muestra un reporte.
privacy-who-others = Cualquier otra persona
privacy-who-others-text = Nada. Ningún otro organismo, y nadie que no tenga tus palabras.

privacy-limits = Dónde termina el secreto
privacy-limits-body = Cuando un organismo ha abierto tu reporte, lo ha leído. Podemos pedirle que pare; no podemos hacer que olvide.
privacy-limits-details = Los pequeños detalles pueden decir quién eres, aunque no haya nombre: una fecha, un lugar, una frase que solo tú dirías.
privacy-limits-duty = En algunos lugares la ley obliga a un organismo a comunicar ciertas cosas, por ejemplo cuando hay menores en peligro.
privacy-limits-device = Quien pueda mirar tu dispositivo, tus mensajes o la lista de páginas que visitaste puede ver que estuviste aquí. El botón de arriba a la derecha te saca rápido, y no puede deshacer lo que un dispositivo ya anotó.

privacy-limits-copy = Una copia que te llevas no está sellada, y queda donde la ponga tu navegador.
privacy-limits-files = Una copia limpia no lleva los datos ocultos que conocemos. Lo que se ve o se lee en ella queda.

privacy-how-long = Cuánto tiempo
privacy-how-long-draft = Algo que empezaste y cuyas palabras no has visto: 12 horas. Cuando se escriben muchísimos reportes a la vez, pueden ser 2 horas: entonces las páginas lo dicen.
privacy-how-long-unsent = Algo de lo que tienes las palabras y no enviaste: 30 días desde tu último cambio o visita.
privacy-how-long-held = Algo que elegiste guardar aquí sin enviarlo a nadie: 24 meses desde tu último cambio o visita.
privacy-how-long-sent = Algo que enviaste: mientras un organismo trabaje en ello, y 24 meses desde que el último lo haya cerrado.
privacy-how-long-files = Archivos: hasta que los quites y, como muy tarde, con tu reporte. Un organismo que abrió tu reporte conserva los que recibió.
privacy-how-long-notice = Una dirección de correo que diste para que podamos escribirte: hasta que detengas los correos, y como máximo tres días si no escribes el código que enviamos allí. Desaparece cuando retiras tu reporte del último organismo que trabaja en él, y 30 días después de que el último organismo haya dejado de trabajar en él.
privacy-how-long-backups = Copias de seguridad: las hace quien administra este sitio, no este programa, y le pedimos que no conserve ninguna más de 30 días. En una copia de seguridad, lo que escribiste sigue sellado. Si hubiera que usar una, tendría que volver a borrar a mano lo que tú borraste.
privacy-how-long-you = Puedes borrarlo todo en cualquier momento con tus palabras. Aquí deja de estar al alcance al momento. Una copia sellada puede quedar en una copia de seguridad hasta que esta se borre.

privacy-cookies = Lo que guarda tu navegador
privacy-cookies-text = Una cookie comprueba que los formularios vienen de este sitio. Una segunda contiene la clave de tu reporte mientras estás aquí. Las dos desaparecen cuando cierras el navegador o pulsas el botón de arriba a la derecha.
privacy-cookies-rubbish = Para que las máquinas no llenen de basura los buzones, este servidor cuenta durante unos minutos, solo en su memoria, cuánto llega de todos juntos y con qué frecuencia pulsa un navegador, distinguido por estas cookies. Nunca cuenta por dirección de internet. Un navegador con scripts hace un cálculo mientras lees tu reporte; no dice nada de ti. Si un reporte parece enviado por una máquina, el correo sobre él espera unas horas, y tu página lo dice.

privacy-order = Si un tribunal o la policía nos pregunta
privacy-order-text = Tendríamos que entregar lo que tenemos, si la ley lo dice: los datos sellados, que no podemos abrir, los días, y a qué organismos se escribió. Si pediste que te escribamos, la dirección que diste, que sí podemos abrir. No tenemos tu nombre, ni tu dirección en internet, ni tus palabras. A un organismo que tiene tu reporte se le puede pedir su copia.
privacy-order-pdf = Si un reporte espera salir en PDF, como aceptó quien lo envió, tendríamos que entregarlo también.

privacy-own = Lo que añade quien administra este sitio

privacy-contact = A quién preguntar
privacy-contact-name = { $name } es responsable de este sitio.
privacy-contact-text = Puedes escribir a { $contact }. No escribas tus 12 palabras a nadie.
