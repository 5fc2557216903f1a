# What mails say. Nothing of what a reporter wrote is ever in them. Each paragraph is broken into short lines later.

mail-from-name = Candour
mail-subject-case = Mensaje { $reference } para la mesa de quejas

mail-notice-what-new_case = Ha llegado un reporte para la mesa de quejas de { $body }. Es el caso { $reference }.
mail-notice-what-new_message = Hay un mensaje nuevo de quien reporta en el caso { $reference }, en la mesa de quejas de { $body }.
mail-notice-what-stop_asked = Quien reporta en el caso { $reference }, en la mesa de quejas de { $body }, pide que paren.

mail-notice-genuine = Este mensaje es auténtico. Viene del portal Candour que administra { $runner }, al que su organismo se ha incorporado. Pueden comprobarlo: escriban { $portal }/for-bodies en su navegador, o pregunten a { $contact }. Todos los enlaces de abajo empiezan con { $portal }/.

mail-notice-do = Dos cosas que hacer:
mail-notice-do-have-it = 1. Decir que lo tienen. La página tiene un botón y no hace falta ninguna cuenta.
mail-notice-do-new_case = 2. Iniciar sesión en su mesa, abrir el caso y confirmar la recepción. Quien reporta ve entonces que lo han hecho.
mail-notice-do-new_message = 2. Iniciar sesión en su mesa y leer el mensaje.
mail-notice-do-stop_asked = 2. Iniciar sesión en su mesa y ver qué significa esto para el caso. Lo que tienen se queda con ustedes, según sus propias reglas.

mail-notice-by-day =
    { $days ->
        [one] Para cuándo: en un plazo de { $days } día hábil, a más tardar el { $due }.
       *[other] Para cuándo: en un plazo de { $days } días hábiles, a más tardar el { $due }.
    }
mail-notice-by-today = Para cuándo: el mismo día en que llegó, el { $due }.
mail-notice-by-urgent = Para cuándo: ahora. Está marcado como urgente, así que quien coordina la mesa debería verlo enseguida.

mail-notice-end = En este mensaje no hay nada de lo que se escribió.

mail-day = { $day } de { $month } de { $year }
mail-month-1 = enero
mail-month-2 = febrero
mail-month-3 = marzo
mail-month-4 = abril
mail-month-5 = mayo
mail-month-6 = junio
mail-month-7 = julio
mail-month-8 = agosto
mail-month-9 = septiembre
mail-month-10 = octubre
mail-month-11 = noviembre
mail-month-12 = diciembre
