import { foldText } from '#lib/reasoning/fold.ts';

const names = `
Aaliyah Aaron Abdi Abdul Abigail Adam Adrian Adriana Ahmed Aidan Aiden Aisha Alana Alejandra Alejandro
Alex Alexa Alexander Alexandra Alexis Alice Alicia Alisha Allison Alyssa Amara Amari Amelia Amina Amir
Amy Ana Andre Andrea Andres Andrew Angel Angela Anika Anita Anna Anthony Antonio Ariana Ariel Arjun Ashley
Ashton Asia Aubrey Audrey Ava Avery Ayana Ayden Bella Ben Benjamin Beth Bianca Brandon Brayan Breanna
Brian Brianna Brittany Brooklyn Bryan Bryce Caleb Cameron Camila Carl Carla Carlos Carmen Carol Caroline
Carter Catherine Charlie Charlotte Chloe Chris Christian Christina Christopher Ciara Claire Cody Connor
Corey Courtney Cristian Crystal Daisha Damian Damon Dana Dani Daniel Daniela Dante Danielle Darius David
Dayana DeAndre Deja Dennis Derek Deshawn Desiree Destiny Devin Devon Diana Diego Dominic Donovan Dylan
Eddie Eduardo Edward Edwin Elena Eli Elias Elijah Elizabeth Ella Emanuel Emeka Emily Emma Emmanuel Enrique
Eric Erica Erik Erin Esteban Ethan Eva Evan Evelyn Fatima Felipe Fernanda Fernando Francisco Gabriel
Gabriela Gabriella Gavin George Gianna Giovanni Gloria Guillermo Hailey Hannah Hassan Hector Henry
Hussein Ian Ibrahim Imani Isaac Isabel Isabella Isaiah Ismael Ivan Jacob Jada Jaden Jaiden Jaime Jalen
Jamal James Jamie Jared Jasmine Jason Javier Jay Jayden Jayla Jeff Jennifer Jeremiah Jeremy Jerome Jesse
Jessica Jesus Jimmy Joe Joel John Johnny Jonah Jonathan Jordan Jorge Jose Joseph Joshua Josiah Juan Julia
Julian Juliana Julie Julio Justin Kaitlyn Kamal Karen Karina Karla Kate Katherine Katie Kayla Keisha
Keith Kelly Kelvin Kendra Kennedy Kenneth Kenya Kevin Khadija Khalil Kiara Kim Kimberly Kyle Lamar Laila
Laura Lauren Layla Leah Leo Leon Leonardo Leslie Liam Lily Linda Lisa Logan Lucas Lucia Luis Luke Madison
Makayla Malcolm Malik Manuel Marco Marcos Marcus Maria Mariah Mariam Mariana Marisol Mario Markus Marquis
Martin Mary Mason Mateo Matthew Maurice Max Maya Megan Melanie Melissa Mia Micah Michael Michelle Miguel
Mike Milan Mohamed Mohammed Molly Monica Morgan Muhammad Nadia Naomi Nasir Natalia Natalie Nathan Nathaniel
Nayeli Nevaeh Nia Nicholas Nick Nicole Nikki Noah Noel Nora Olivia Omar Oscar Owen Pablo Paige Pamela
Patricia Patrick Paul Paula Pedro Peter Philip Priya Quentin Rachel Rafael Raheem Rahul Ramon Raquel
Raul Rebecca Reggie Ricardo Richard Ricky Robert Roberto Rodrigo Ronald Rosa Ryan Sabrina Salvador Sam
Samantha Samir Samuel Sandra Santiago Sara Sarah Sasha Savannah Sean Sebastian Selena Serena Sergio Shania
Shanice Shawn Sheila Sierra Simone Sofia Sophia Sophie Stacy Stephanie Stephen Steven Susan Sydney Tamara
Tania Tanisha Tara Tariq Tasha Tatiana Taylor Teresa Terrell Terrence Theo Thomas Tiana Tiffany Tim Timothy
Tina Todd Tommy Tony Travis Trevon Trevor Trinity Tristan Tyler Tyrell Tyrone Valentina Valeria Vanessa
Veronica Victor Victoria Vincent Wendy Wesley William Willow Xavier Ximena Yara Yasmin Yesenia Yolanda
Yusuf Zachary Zahra Zaire Zion Zoe
`;

/** Given names that are common in American schools, folded: what a capitalised one of them is taken for. */
export const commonGivenNames: ReadonlySet<string> = new Set(
	names.trim().split(/\s+/).map(foldText)
);
