/** Rules of the guide on the chief quality officer (clause 4). */
package dev.qualis.analysis.conformity.clause4;
