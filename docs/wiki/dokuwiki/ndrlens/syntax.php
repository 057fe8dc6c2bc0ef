<?php
// <ndr-lens view="compact"> in a page shows NDR Lens; <ndr-lens frame view="compact"> shows it in a frame.
// License: MIT OR Apache-2.0

use dokuwiki\Extension\SyntaxPlugin;

class syntax_plugin_ndrlens extends SyntaxPlugin
{
    // Neither text to read nor scripts: only how it looks. The address of an own file stays on this host.
    private const ALLOWED = [
        'lang' => '/^[A-Za-z0-9-]{2,35}$/',
        'theme' => '/^(auto|light|dark)$/',
        'code' => '/^[A-Za-z0-9.\/_-]{1,100}$/',
        'view' => '/^(full|compact|lookup)$/',
        'overlay' => '/^(?!\/\/)[A-Za-z0-9.\/_-]{1,200}$/',
        'heading-level' => '/^[1-6]$/',
    ];

    public function getType()
    {
        return 'substition';
    }

    public function getPType()
    {
        return 'block';
    }

    public function getSort()
    {
        return 155;
    }

    public function connectTo($mode)
    {
        $this->Lexer->addSpecialPattern('<ndr-lens\b[^>\n]*>(?:</ndr-lens>)?', $mode, 'plugin_ndrlens');
    }

    public function handle($match, $state, $pos, Doku_Handler $handler)
    {
        preg_match_all('/\s([a-z-]+)(?:="([^"]*)")?(?=[\s\/>])/', $match, $found, PREG_SET_ORDER);
        $wishes = [];
        $frame = false;
        foreach ($found as $attribute) {
            [$name, $value] = [$attribute[1], $attribute[2] ?? ''];
            $frame = $frame || $name === 'frame';
            if (isset(self::ALLOWED[$name]) && preg_match(self::ALLOWED[$name], $value)) {
                $wishes[$name] = $value;
            }
        }
        return [$frame, $wishes];
    }

    public function render($format, Doku_Renderer $renderer, $data)
    {
        if ($format !== 'xhtml') {
            return false;
        }
        [$frame, $wishes] = $data;
        if ($frame) {
            $address = DOKU_BASE . 'lib/plugins/ndrlens/ndr-lens.html#' . http_build_query($wishes);
            $renderer->doc .= '<iframe class="ndr-lens" title="NDR Lens" sandbox="allow-scripts" allow="clipboard-write"'
                . ' src="' . hsc($address) . '"></iframe>';
        } else {
            $renderer->doc .= '<ndr-lens ' . buildAttributes($wishes) . '></ndr-lens>';
        }
        return true;
    }
}
