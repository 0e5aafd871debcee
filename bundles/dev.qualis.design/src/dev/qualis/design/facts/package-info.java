/** What the representations show, computed once per state of the model and shared by all services. */
package dev.qualis.design.facts;
