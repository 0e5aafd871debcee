/** Rules of the guide on sustainable development (clause 5.8). */
package dev.qualis.conformity.cqos.clause58;
