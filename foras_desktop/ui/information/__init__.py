"""Country information: published sheets, their freshness, the brochure, and handing it out."""
