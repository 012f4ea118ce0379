/** Spanish words that children write often, folded, so that they are not taken for misspellings of others. */
export const commonSpanish: readonly string[] = `
abajo abrir acabar aceptar ademas agua ahora ahi algo alguien alguno alli alto alumno amarillo amigo ancho andar animal
antes anterior año aparecer aprender aqui arriba asi aumentar aunque autobus ayer ayudar azul azucar bajar bajo banco
barato base bastante bebida bien bicicleta blanco boca boleto bolsa bonito botella buscar buena bueno caballo caber cabeza
cada caer caja calcular calculadora calle calor cambiar cambio camino camion camisa cantidad cara carro carta casa casi caso
centro cerca cerrar chico chocolate cierto cinta clase color comer comida comparar completo comprar comprobar comun con
conocer conseguir contar contestar correcto correr cortar corto cosa costar creer cruzar cuadro cuaderno cual cualquier
cuando cuanto cuarto cubrir cuenta cuidado cumplir dar deber decir dejar demas demasiado dentro derecha desde despues detras
dia dibujar dibujo diferencia diferente dificil dinero distancia distinto doblar doble dolar donde dormir dulce durante
echar edad ejemplo empezar encima encontrar enseñar entender entero entrada entrar enviar equipo error escoger escribir
escuchar escuela espacio esperar estudiante exacto explicar facil falta faltar familia fecha fiesta figura final forma foto
frase fruta fuera fuerte funcionar galleta galon ganar gastar gato gente grande grupo guardar gustar haber hablar hacer
harina hasta hermano hijo historia hoja hombre hora huevo idea igual importar incluir incluso intentar ir izquierda jarra
jugar jugo junto kilo kilometro kilometros lado largo lapiz leche leer lejos lento letra levantar libra libre libro limon
limpiar linea litro llamar llegar llenar llevar lluvia luego lugar luz madre maestra maestro mañana mano manzana mapa maquina
marcar mas matematicas mayor mayoria medida medio medir mejor menor menos mensaje mente mes mesa meter metro mezcla milla
minuto mirar mismo mitad modo momento moneda mover mucho mujer mundo musica naranja necesitar negro ninguno niño noche
nombre normal nota nuevo numero nunca ocupar ocurrir operacion orden otro padre pagar pagina palabra pan papel paquete par
parar parecer pared parte partido pasar paso pedazo pedir peli pelota pensar pequeño perder perro persona pesar peso piedra
pieza pintar pintura pizza playa pluma poco poder poner porcion posible precio preferir pregunta primero principio probar
problema producto profesor profundo pueblo puerta punto quedar querer quien quitar rapido rato razon real realidad recibir
recordar rectangulo regalo regla repetir responder respuesta resto restar resultado revisar rico rojo ropa saber sacar salir
salto seguir segundo semana sentir señal ser siempre siguiente simple sitio sobrar sobre sol solo subir suficiente sumar
tabla tamaño tambien tanto tarde tarjeta taza telefono tener terminar tiempo tienda tipo tirar tocar todavia todo tomar
total trabajar trabajo traer tratar triangulo ultimo unico unidad usar valer valor varios vaso vender venir ver verdad verde
verdadero verificar vez viaje vida viejo visita vivir volver voltear zapato maneras manera hecho hacia tomate helado cine
`
	.trim()
	.split(/\s+/);
