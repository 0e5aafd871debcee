/** Rules of the guide on sustainable development (clause 5.8). */
package dev.qualis.analysis.conformity.clause58;
