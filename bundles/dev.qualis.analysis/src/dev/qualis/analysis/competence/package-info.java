/** What positions ask for and persons show, and who could take over (CQOS 4.2, 5.1.5). Levels are whole numbers. */
package dev.qualis.analysis.competence;
