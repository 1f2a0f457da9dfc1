# SPDX-License-Identifier: EUPL-1.2
"""Common first names in the Netherlands: before a surname they tell that a name is of a person."""

from __future__ import annotations

_NAMEN = """
Abdel Abdullah Achmed Adam Adriaan Ahmed Albert Alex Ali Alice Amber Amir Amira Anja Anke Ann Anna Anne
Anneke Annelies Annemarie Annet Anton Arend Arie Arjan Arjen Arnold Arthur Astrid Ayse Barbara Bart Bas Bastiaan
Ben Bert Bertus Bianca Bob Bram Brigitte Carla Carolien Caroline Casper Cees Chantal Charlotte Chris Christa
Christiaan Christine Claudia Coen Conny Cor Cora Corrie Daan Danny Daniel Daphne David Debbie Dennis Diana Dick
Dieuwke Dirk Edith Edwin Eline Elly Els Elsbeth Emma Eric Erik Erna Ernst Esmee Esther Eva Eveline Evert Fatih
Fatima Fatma Femke Fleur Floor Frank Frans Fred Frederik Frits Geert Gerard Gerda Gerrit Gert Gijs Gerben Greet
Guus Hanna Hanneke Hannie Hans Harm Harrie Harry Hassan Heleen Helma Henk Hendrik Henny Herman Hessel Hugo Ibrahim
Igor Ilse Ineke Inge Ingrid Irene Iris Irma Ivo Jaap Jacob Jacqueline Jan Janneke Jansje Jantje Jasper Jeanette
Jelle Jennifer Jenny Jeroen Jessica Jet Jim Joan Job Jochem Joep Johan Johanna Johannes John Joke Jolanda Joop
Joost Jordy Jorien Joris Jos Joyce Judith Jules Julia Karel Karim Karin Kees Khalid Kim Klaas Koen Koos Krijn
Lars Laura Lennart Leo Leonie Liesbeth Lies Linda Lisa Lize Lotte Louis Louise Luc Lucas Luuk Maaike Maarten
Madelon Mandy Marc Marcel Margriet Maria Marian Marianne Marie Marieke Marijke Marijn Mario Marja Marjan Marjolein
Mark Marleen Marloes Martijn Martin Martine Maurice Mehmet Menno Merel Michael Michel Michiel Mieke Milan
Mirjam Moniek Monique Mohamed Mohammed Murat Mustafa Nadia Nancy Natasja Nel Niek Niels Nico Nicole Nienke Nina
Noor Olaf Olga Omar Onno Paul Paula Pauline Peter Petra Philip Piet Pieter Pim Quirijn Ralf Ralph Rachid Ramon
Ramona Raymond Rebecca Reinier Remco Renate Rene René Renske Ria Rianne Rick Rik Rob Robert Robin Roel Roelof
Roland Ron Ronald Rosa Ruben Rudolf Ruud Ruth Saar Said Samira Sander Sandra Sanne Sara Sarah Saskia Sebastiaan
Selma Sharon Sietske Sigrid Simon Sjaak Sjoerd Sofie Sonja Sophie Stefan Stefanie Stella Steven Suzan Suzanne
Sven Sylvia Tamara Tanja Ted Teun Theo Thijs Thea Thomas Tim Timo Tineke Tjeerd Tjitske Tom Ton Tonny Toon Truus
Vera Victor Vincent Wendy Werner Wiebe Wietske Wilco Willeke Willem Wilma Wim Wouter Yasmin Youssef Yvonne
Yusuf Zoë
"""
VOORNAMEN = frozenset(_NAMEN.split())
"""First names, as written."""
