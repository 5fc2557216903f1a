# "Could someone recognise you from this?", on the page before sending.

recognise-heading = ¿Alguien podría reconocerte por esto?
recognise-intro = La persona terapeuta te conoce. Los pequeños detalles pueden decirle quién eres, aunque no haya nombre. Encontramos estos. Tú decides: cámbialos o déjalos. Puedes enviarlo de las dos maneras.
recognise-change = Cambiarlo en «{ $field }»
recognise-more = { $count ->
    [one] Y 1 más como este.
   *[other] Y { $count } más como estos.
}
recognise-not-all = No podemos encontrarlo todo. Lo que solo saben tú y la persona terapeuta también puede decirle quién eres.
recognise-nothing = Buscamos detalles que pueden decir quién eres, como nombres, fechas exactas y cantidades de sesiones, y no encontramos ninguno. No podemos encontrarlo todo: lo que solo saben tú y la persona terapeuta también puede decirle quién eres.

recognise-kind-own_name = Tu nombre
recognise-why-own_name = Está en lo que escribiste, así que puede leerlo cada organismo al que lo envíes.
recognise-instead-own_name = Podrías escribir «yo» o «mi nombre». Un organismo que puede saber tu nombre lo recibe de la página sobre ti.

recognise-kind-email = Una dirección de correo
recognise-why-email = Una dirección lleva a menudo un nombre, o conduce a uno.
recognise-instead-email = Podrías quitarla. Si es tuya, su lugar es la página sobre ti: solo la reciben los organismos que elijas.

recognise-kind-phone = Un número de teléfono
recognise-why-phone = Un número pertenece a una sola persona.
recognise-instead-phone = Podrías quitarlo. Si es tuyo, su lugar es la página sobre ti: solo lo reciben los organismos que elijas.

recognise-kind-exact_date = Un día
recognise-why-exact_date = La persona terapeuta puede mirar quién fue ese día.
recognise-instead-exact_date = Podrías escribir el mes, o «en primavera». Si un plazo depende de ese día, quizá quieras dejarlo.

recognise-kind-exact_time = Una hora
recognise-why-exact_time = La persona terapeuta puede mirar quién fue a esa hora.
recognise-instead-exact_time = Podrías escribir «por la tarde», o quitarla.

recognise-kind-session_count = Cuántas sesiones, o cuál de ellas
recognise-why-session_count = La persona terapeuta puede contar quién fue cuántas veces.
recognise-instead-session_count = Podrías escribir «después de unos dos meses», o «más adelante».

recognise-kind-other_person = El nombre de una persona
recognise-why-other_person = Los nombres de la gente que te rodea pueden decir quién eres, y esas personas no eligieron aparecer aquí.
recognise-instead-other_person = Podrías escribir quién es para ti: «mi hermana», «otra persona que iba a terapia». Si es el nombre de la persona terapeuta, puede quedarse.

recognise-kind-small_place = Un lugar pequeño
recognise-why-small_place = Poca gente vive, trabaja o estudia allí.
recognise-instead-small_place = Podrías escribir la región, o «en una ciudad pequeña». Si es donde trabaja la persona terapeuta, puede quedarse.
