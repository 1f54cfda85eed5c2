target triple = "x86_64-unknown-linux-gnu"

define internal void @meet(ptr %t) #0 {
entry:
  %v8 = alloca i64
  %v14 = alloca i64
  %v1 = load ptr, ptr %t
  %v2 = getelementptr inbounds i64, ptr %t, i64 1
  %v3 = load i64, ptr %v2
  %v4 = mul nsw i64 %v3, 16
  %v5 = getelementptr inbounds i64, ptr %v1, i64 %v4
  %v6 = load i64, ptr %v5
  %v7 = add nsw i64 %v6, 1
  store atomic i64 %v7, ptr %v5 release, align 8
  %v9 = getelementptr inbounds i64, ptr %t, i64 2
  %v10 = load i64, ptr %v9
  store i64 %v10, ptr %v8
  %v11 = getelementptr inbounds i64, ptr %t, i64 3
  %v12 = load i64, ptr %v11
  store i64 0, ptr %v14
  br label %l13.test
l13.test:
  %v15 = load i64, ptr %v14
  %v16 = icmp slt i64 %v15, %v12
  br i1 %v16, label %l13.body, label %l13.end
l13.body:
  %v17 = mul nsw i64 %v15, 16
  %v18 = getelementptr inbounds i64, ptr %v1, i64 %v17
  br label %wait19.test
wait19.test:
  %v20 = load atomic i64, ptr %v18 acquire, align 8
  %v21 = icmp slt i64 %v20, %v7
  br i1 %v21, label %wait19.wait, label %wait19.end
wait19.wait:
  call void @llvm.x86.sse2.pause()
  %v22 = load i64, ptr %v8
  %v23 = sub nsw i64 %v22, 1
  store i64 %v23, ptr %v8
  %v24 = icmp slt i64 %v23, 0
  br i1 %v24, label %w25.then, label %w25.end
w25.then:
  %v26 = getelementptr inbounds ptr, ptr %t, i64 4
  %v27 = load ptr, ptr %v26
  %v28 = call i32 %v27()
  br label %w25.end
w25.end:
  %v29 = icmp eq i64 %v23, -1
  br i1 %v29, label %w30.then, label %w30.end
w30.then:
  %v31 = getelementptr inbounds i64, ptr %v5, i64 1
  %v32 = load i64, ptr %v31
  %v33 = add nsw i64 %v32, 1
  store i64 %v33, ptr %v31
  br label %w30.end
w30.end:
  br label %wait19.test
wait19.end:
  %v34 = add nsw i64 %v15, 1
  store i64 %v34, ptr %v14
  br label %l13.test
l13.end:
  ret void
}

define internal void @pass0(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v16 = alloca i64
  %v145 = alloca <8 x float>
  %v146 = alloca <8 x float>
  %v147 = alloca <8 x float>
  %v148 = alloca <8 x float>
  %v150 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 6
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %t, i64 7
  %v6 = load i64, ptr %v5, !tbaa !0
  %v7 = mul nsw i64 %v4, %v6
  %v8 = sub nsw i64 0, %v7
  %v9 = getelementptr inbounds i64, ptr %t, i64 1
  %v10 = load i64, ptr %v9, !tbaa !0
  %v11 = icmp eq i64 %v10, 0
  br i1 %v11, label %w12.then, label %w12.end
w12.then:
  %v13 = getelementptr inbounds i64, ptr %t, i64 8
  %v14 = load i64, ptr %v13, !tbaa !0
  store i64 %from, ptr %v16
  br label %l15.test
l15.test:
  %v17 = load i64, ptr %v16
  %v18 = icmp slt i64 %v17, %upto
  br i1 %v18, label %l15.body, label %l15.end
l15.body:
  %v19 = getelementptr inbounds i64, ptr %t, i64 9
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds i64, ptr %v20, i64 %v17
  %v22 = load i64, ptr %v21
  %v23 = getelementptr inbounds i64, ptr %t, i64 7
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = mul nsw i64 %step, %v24
  %v26 = add nsw i64 %v22, %v25
  %v27 = getelementptr inbounds i64, ptr %t, i64 10
  %v28 = load ptr, ptr %v27, !tbaa !0
  %v29 = getelementptr inbounds i64, ptr %v28, i64 %v17
  %v30 = load i64, ptr %v29
  %v31 = getelementptr inbounds i64, ptr %t, i64 6
  %v32 = load i64, ptr %v31, !tbaa !0
  %v33 = mul nsw i64 %v26, %v32
  %v34 = getelementptr inbounds i64, ptr %t, i64 11
  %v35 = load ptr, ptr %v34, !tbaa !0
  %v36 = getelementptr inbounds i64, ptr %t, i64 12
  %v37 = load i64, ptr %v36, !tbaa !0
  %v38 = mul nsw i64 %v30, %v37
  %v39 = add nsw i64 %v33, %v38
  %v40 = getelementptr inbounds float, ptr %v35, i64 %v39
  %v41 = add nsw i64 %row, %v17
  %v42 = getelementptr inbounds i64, ptr %t, i64 13
  %v43 = load ptr, ptr %v42, !tbaa !0
  %v44 = getelementptr inbounds i64, ptr %t, i64 14
  %v45 = load i64, ptr %v44, !tbaa !0
  %v46 = mul nsw i64 %v41, %v45
  %v47 = getelementptr inbounds float, ptr %v43, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load float, ptr %v48
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = getelementptr inbounds float, ptr %v47, i64 8
  %v53 = load float, ptr %v52
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = mul nsw i64 8, 2
  %v57 = getelementptr inbounds float, ptr %v47, i64 %v56
  %v58 = load float, ptr %v57
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = mul nsw i64 8, 3
  %v62 = getelementptr inbounds float, ptr %v47, i64 %v61
  %v63 = load float, ptr %v62
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = mul nsw i64 8, 4
  %v67 = getelementptr inbounds float, ptr %v47, i64 %v66
  %v68 = load float, ptr %v67
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = mul nsw i64 8, 5
  %v72 = getelementptr inbounds float, ptr %v47, i64 %v71
  %v73 = load float, ptr %v72
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = mul nsw i64 8, 6
  %v77 = getelementptr inbounds float, ptr %v47, i64 %v76
  %v78 = load float, ptr %v77
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = mul nsw i64 8, 7
  %v82 = getelementptr inbounds float, ptr %v47, i64 %v81
  %v83 = load float, ptr %v82
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = mul nsw i64 8, 8
  %v87 = getelementptr inbounds float, ptr %v47, i64 %v86
  %v88 = load float, ptr %v87
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = mul nsw i64 8, 9
  %v92 = getelementptr inbounds float, ptr %v47, i64 %v91
  %v93 = load float, ptr %v92
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = mul nsw i64 8, 10
  %v97 = getelementptr inbounds float, ptr %v47, i64 %v96
  %v98 = load float, ptr %v97
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = mul nsw i64 8, 11
  %v102 = getelementptr inbounds float, ptr %v47, i64 %v101
  %v103 = load float, ptr %v102
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = mul nsw i64 8, 12
  %v107 = getelementptr inbounds float, ptr %v47, i64 %v106
  %v108 = load float, ptr %v107
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = mul nsw i64 8, 13
  %v112 = getelementptr inbounds float, ptr %v47, i64 %v111
  %v113 = load float, ptr %v112
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = mul nsw i64 8, 14
  %v117 = getelementptr inbounds float, ptr %v47, i64 %v116
  %v118 = load float, ptr %v117
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = mul nsw i64 8, 15
  %v122 = getelementptr inbounds float, ptr %v47, i64 %v121
  %v123 = load float, ptr %v122
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = mul nsw i64 8, 16
  %v127 = getelementptr inbounds float, ptr %v47, i64 %v126
  %v128 = load float, ptr %v127
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = mul nsw i64 8, 17
  %v132 = getelementptr inbounds float, ptr %v47, i64 %v131
  %v133 = load float, ptr %v132
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v55
  %v137 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v65
  %v138 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v75
  %v139 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v85
  %v140 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v95
  %v141 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v105
  %v142 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v115
  %v143 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v125
  %v144 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v135
  store <8 x float> zeroinitializer, ptr %v145
  store <8 x float> zeroinitializer, ptr %v146
  store <8 x float> zeroinitializer, ptr %v147
  store <8 x float> zeroinitializer, ptr %v148
  store i64 0, ptr %v150
  br label %l149.test
l149.test:
  %v151 = load i64, ptr %v150
  %v152 = icmp slt i64 %v151, %v14
  br i1 %v152, label %l149.body, label %l149.end
l149.body:
  %v153 = getelementptr inbounds i64, ptr %t, i64 15
  %v154 = load ptr, ptr %v153, !tbaa !0
  %v155 = getelementptr inbounds i64, ptr %t, i64 16
  %v156 = load i64, ptr %v155, !tbaa !0
  %v157 = mul nsw i64 %v17, %v156
  %v158 = getelementptr inbounds float, ptr %v154, i64 %v157
  %v159 = getelementptr inbounds float, ptr %v158, i64 0
  %v160 = getelementptr inbounds float, ptr %v159, i64 %v151
  %v161 = load <8 x float>, ptr %v160, align 4
  %v162 = getelementptr inbounds float, ptr %v40, i64 %v151
  %v163 = getelementptr float, ptr %v162, i64 %v8
  call void @llvm.prefetch.p0(ptr %v163, i32 0, i32 2, i32 1)
  %v164 = sub nsw i64 %v2, %v151
  %v165 = insertelement <8 x i64> poison, i64 %v164, i64 0
  %v166 = shufflevector <8 x i64> %v165, <8 x i64> poison, <8 x i32> zeroinitializer
  %v167 = icmp sgt <8 x i64> %v166, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v168 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v162, i32 4, <8 x i1> %v167, <8 x float> zeroinitializer)
  %v169 = fadd contract <8 x float> %v161, %v168
  %v170 = add nsw i64 %row, %v17
  %v171 = getelementptr inbounds i64, ptr %t, i64 17
  %v172 = load ptr, ptr %v171, !tbaa !0
  %v173 = getelementptr inbounds i64, ptr %t, i64 18
  %v174 = load i64, ptr %v173, !tbaa !0
  %v175 = mul nsw i64 %v170, %v174
  %v176 = getelementptr inbounds float, ptr %v172, i64 %v175
  %v177 = getelementptr inbounds i64, ptr %t, i64 8
  %v178 = load i64, ptr %v177, !tbaa !0
  %v179 = mul nsw i64 %v178, 4
  %v180 = getelementptr inbounds float, ptr %v176, i64 %v179
  %v181 = getelementptr inbounds float, ptr %v180, i64 %v151
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = fsub contract <8 x float> %v182, %v51
  %v184 = fmul contract <8 x float> %v183, %v136
  %v185 = getelementptr inbounds i64, ptr %t, i64 19
  %v186 = load ptr, ptr %v185, !tbaa !0
  %v187 = getelementptr inbounds float, ptr %v186, i64 %v151
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = fmul contract <8 x float> %v184, %v188
  %v190 = getelementptr inbounds i64, ptr %t, i64 20
  %v191 = load ptr, ptr %v190, !tbaa !0
  %v192 = getelementptr inbounds float, ptr %v191, i64 %v151
  %v193 = load <8 x float>, ptr %v192, align 4
  %v194 = fadd contract <8 x float> %v189, %v193
  %v195 = getelementptr inbounds float, ptr %v176, i64 0
  %v196 = getelementptr inbounds float, ptr %v195, i64 %v151
  %v197 = load <8 x float>, ptr %v196, align 4
  %v198 = fsub contract <8 x float> %v197, %v60
  %v199 = fmul contract <8 x float> %v198, %v137
  %v200 = getelementptr inbounds i64, ptr %t, i64 21
  %v201 = load ptr, ptr %v200, !tbaa !0
  %v202 = getelementptr inbounds float, ptr %v201, i64 %v151
  %v203 = load <8 x float>, ptr %v202, align 4
  %v204 = fmul contract <8 x float> %v199, %v203
  %v205 = fadd contract <8 x float> %v194, %v204
  %v206 = fneg <8 x float> %v205
  %v207 = fcmp ogt <8 x float> %v206, splat (float 0x4055C00000000000)
  %v208 = select <8 x i1> %v207, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v206
  %v209 = fcmp olt <8 x float> %v208, splat (float 0xC055C00000000000)
  %v210 = select <8 x i1> %v209, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v208
  %v211 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v210, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v212 = fsub <8 x float> %v211, splat (float 0x4168000000000000)
  %v213 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v212, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v210)
  %v214 = bitcast <8 x float> %v211 to <8 x i32>
  %v215 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v212, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v213)
  %v216 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v215, <8 x float> splat (float 0x3F8123B960000000))
  %v217 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v216, <8 x float> %v215, <8 x float> splat (float 0x3FA5554600000000))
  %v218 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v217, <8 x float> %v215, <8 x float> splat (float 0x3FC5554900000000))
  %v219 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v218, <8 x float> %v215, <8 x float> splat (float 0x3FE0000000000000))
  %v220 = fmul <8 x float> %v215, %v215
  %v221 = fadd <8 x float> %v215, splat (float 0x3FF0000000000000)
  %v222 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v220, <8 x float> %v219, <8 x float> %v221)
  %v223 = shl <8 x i32> %v214, splat (i32 10)
  %v224 = ashr <8 x i32> %v223, splat (i32 10)
  %v225 = add <8 x i32> %v224, splat (i32 127)
  %v226 = shl <8 x i32> %v225, splat (i32 23)
  %v227 = bitcast <8 x i32> %v226 to <8 x float>
  %v228 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v222, <8 x float> %v227, <8 x float> splat (float 0x3FF0000000000000))
  %v229 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v228
  %v230 = fcmp olt <8 x float> %v205, splat (float 0xC055C00000000000)
  %v231 = select <8 x i1> %v230, <8 x float> splat (float 0x0000000000000000), <8 x float> %v229
  %v232 = fmul contract <8 x float> %v169, %v231
  %v233 = getelementptr inbounds i64, ptr %t, i64 8
  %v234 = load i64, ptr %v233, !tbaa !0
  %v235 = mul nsw i64 %v234, 5
  %v236 = getelementptr inbounds float, ptr %v176, i64 %v235
  %v237 = getelementptr inbounds float, ptr %v236, i64 %v151
  %v238 = load <8 x float>, ptr %v237, align 4
  %v239 = fsub contract <8 x float> %v238, %v70
  %v240 = fmul contract <8 x float> %v239, %v138
  %v241 = getelementptr inbounds i64, ptr %t, i64 22
  %v242 = load ptr, ptr %v241, !tbaa !0
  %v243 = getelementptr inbounds float, ptr %v242, i64 %v151
  %v244 = load <8 x float>, ptr %v243, align 4
  %v245 = fmul contract <8 x float> %v240, %v244
  %v246 = getelementptr inbounds i64, ptr %t, i64 23
  %v247 = load ptr, ptr %v246, !tbaa !0
  %v248 = getelementptr inbounds float, ptr %v247, i64 %v151
  %v249 = load <8 x float>, ptr %v248, align 4
  %v250 = fadd contract <8 x float> %v245, %v249
  %v251 = getelementptr inbounds i64, ptr %t, i64 8
  %v252 = load i64, ptr %v251, !tbaa !0
  %v253 = getelementptr inbounds float, ptr %v176, i64 %v252
  %v254 = getelementptr inbounds float, ptr %v253, i64 %v151
  %v255 = load <8 x float>, ptr %v254, align 4
  %v256 = fsub contract <8 x float> %v255, %v80
  %v257 = fmul contract <8 x float> %v256, %v139
  %v258 = getelementptr inbounds i64, ptr %t, i64 24
  %v259 = load ptr, ptr %v258, !tbaa !0
  %v260 = getelementptr inbounds float, ptr %v259, i64 %v151
  %v261 = load <8 x float>, ptr %v260, align 4
  %v262 = fmul contract <8 x float> %v257, %v261
  %v263 = fadd contract <8 x float> %v250, %v262
  %v264 = fneg <8 x float> %v263
  %v265 = fcmp ogt <8 x float> %v264, splat (float 0x4055C00000000000)
  %v266 = select <8 x i1> %v265, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v264
  %v267 = fcmp olt <8 x float> %v266, splat (float 0xC055C00000000000)
  %v268 = select <8 x i1> %v267, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v266
  %v269 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v268, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v270 = fsub <8 x float> %v269, splat (float 0x4168000000000000)
  %v271 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v270, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v268)
  %v272 = bitcast <8 x float> %v269 to <8 x i32>
  %v273 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v270, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v271)
  %v274 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v273, <8 x float> splat (float 0x3F8123B960000000))
  %v275 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v274, <8 x float> %v273, <8 x float> splat (float 0x3FA5554600000000))
  %v276 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v275, <8 x float> %v273, <8 x float> splat (float 0x3FC5554900000000))
  %v277 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v276, <8 x float> %v273, <8 x float> splat (float 0x3FE0000000000000))
  %v278 = fmul <8 x float> %v273, %v273
  %v279 = fadd <8 x float> %v273, splat (float 0x3FF0000000000000)
  %v280 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v278, <8 x float> %v277, <8 x float> %v279)
  %v281 = shl <8 x i32> %v272, splat (i32 10)
  %v282 = ashr <8 x i32> %v281, splat (i32 10)
  %v283 = add <8 x i32> %v282, splat (i32 127)
  %v284 = shl <8 x i32> %v283, splat (i32 23)
  %v285 = bitcast <8 x i32> %v284 to <8 x float>
  %v286 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v280, <8 x float> %v285, <8 x float> splat (float 0x3FF0000000000000))
  %v287 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v286
  %v288 = fcmp olt <8 x float> %v263, splat (float 0xC055C00000000000)
  %v289 = select <8 x i1> %v288, <8 x float> splat (float 0x0000000000000000), <8 x float> %v287
  %v290 = add nsw i64 %row, %v17
  %v291 = getelementptr inbounds i64, ptr %t, i64 25
  %v292 = load ptr, ptr %v291, !tbaa !0
  %v293 = getelementptr inbounds i64, ptr %t, i64 26
  %v294 = load i64, ptr %v293, !tbaa !0
  %v295 = mul nsw i64 %v290, %v294
  %v296 = getelementptr inbounds float, ptr %v292, i64 %v295
  %v297 = getelementptr inbounds i64, ptr %t, i64 8
  %v298 = load i64, ptr %v297, !tbaa !0
  %v299 = getelementptr inbounds float, ptr %v296, i64 %v298
  %v300 = getelementptr inbounds float, ptr %v299, i64 %v151
  %v301 = load <8 x float>, ptr %v300, align 4
  %v302 = fmul contract <8 x float> %v289, %v301
  %v303 = getelementptr inbounds i64, ptr %t, i64 8
  %v304 = load i64, ptr %v303, !tbaa !0
  %v305 = mul nsw i64 %v304, 6
  %v306 = getelementptr inbounds float, ptr %v176, i64 %v305
  %v307 = getelementptr inbounds float, ptr %v306, i64 %v151
  %v308 = load <8 x float>, ptr %v307, align 4
  %v309 = fsub contract <8 x float> %v308, %v90
  %v310 = fmul contract <8 x float> %v309, %v140
  %v311 = getelementptr inbounds i64, ptr %t, i64 27
  %v312 = load ptr, ptr %v311, !tbaa !0
  %v313 = getelementptr inbounds float, ptr %v312, i64 %v151
  %v314 = load <8 x float>, ptr %v313, align 4
  %v315 = fmul contract <8 x float> %v310, %v314
  %v316 = getelementptr inbounds i64, ptr %t, i64 28
  %v317 = load ptr, ptr %v316, !tbaa !0
  %v318 = getelementptr inbounds float, ptr %v317, i64 %v151
  %v319 = load <8 x float>, ptr %v318, align 4
  %v320 = fadd contract <8 x float> %v315, %v319
  %v321 = getelementptr inbounds i64, ptr %t, i64 8
  %v322 = load i64, ptr %v321, !tbaa !0
  %v323 = mul nsw i64 %v322, 2
  %v324 = getelementptr inbounds float, ptr %v176, i64 %v323
  %v325 = getelementptr inbounds float, ptr %v324, i64 %v151
  %v326 = load <8 x float>, ptr %v325, align 4
  %v327 = fsub contract <8 x float> %v326, %v100
  %v328 = fmul contract <8 x float> %v327, %v141
  %v329 = getelementptr inbounds i64, ptr %t, i64 29
  %v330 = load ptr, ptr %v329, !tbaa !0
  %v331 = getelementptr inbounds float, ptr %v330, i64 %v151
  %v332 = load <8 x float>, ptr %v331, align 4
  %v333 = fmul contract <8 x float> %v328, %v332
  %v334 = fadd contract <8 x float> %v320, %v333
  %v335 = fneg <8 x float> %v334
  %v336 = fcmp ogt <8 x float> %v335, splat (float 0x4055C00000000000)
  %v337 = select <8 x i1> %v336, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v335
  %v338 = fcmp olt <8 x float> %v337, splat (float 0xC055C00000000000)
  %v339 = select <8 x i1> %v338, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v337
  %v340 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v339, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v341 = fsub <8 x float> %v340, splat (float 0x4168000000000000)
  %v342 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v341, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v339)
  %v343 = bitcast <8 x float> %v340 to <8 x i32>
  %v344 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v341, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v342)
  %v345 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v344, <8 x float> splat (float 0x3F8123B960000000))
  %v346 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v345, <8 x float> %v344, <8 x float> splat (float 0x3FA5554600000000))
  %v347 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v346, <8 x float> %v344, <8 x float> splat (float 0x3FC5554900000000))
  %v348 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v347, <8 x float> %v344, <8 x float> splat (float 0x3FE0000000000000))
  %v349 = fmul <8 x float> %v344, %v344
  %v350 = fadd <8 x float> %v344, splat (float 0x3FF0000000000000)
  %v351 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v349, <8 x float> %v348, <8 x float> %v350)
  %v352 = shl <8 x i32> %v343, splat (i32 10)
  %v353 = ashr <8 x i32> %v352, splat (i32 10)
  %v354 = add <8 x i32> %v353, splat (i32 127)
  %v355 = shl <8 x i32> %v354, splat (i32 23)
  %v356 = bitcast <8 x i32> %v355 to <8 x float>
  %v357 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v351, <8 x float> %v356, <8 x float> splat (float 0x3FF0000000000000))
  %v358 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v357
  %v359 = fcmp olt <8 x float> %v334, splat (float 0xC055C00000000000)
  %v360 = select <8 x i1> %v359, <8 x float> splat (float 0x0000000000000000), <8 x float> %v358
  %v361 = getelementptr inbounds i64, ptr %t, i64 8
  %v362 = load i64, ptr %v361, !tbaa !0
  %v363 = mul nsw i64 %v362, 7
  %v364 = getelementptr inbounds float, ptr %v176, i64 %v363
  %v365 = getelementptr inbounds float, ptr %v364, i64 %v151
  %v366 = load <8 x float>, ptr %v365, align 4
  %v367 = fsub contract <8 x float> %v366, %v110
  %v368 = fmul contract <8 x float> %v367, %v142
  %v369 = getelementptr inbounds i64, ptr %t, i64 30
  %v370 = load ptr, ptr %v369, !tbaa !0
  %v371 = getelementptr inbounds float, ptr %v370, i64 %v151
  %v372 = load <8 x float>, ptr %v371, align 4
  %v373 = fmul contract <8 x float> %v368, %v372
  %v374 = getelementptr inbounds i64, ptr %t, i64 31
  %v375 = load ptr, ptr %v374, !tbaa !0
  %v376 = getelementptr inbounds float, ptr %v375, i64 %v151
  %v377 = load <8 x float>, ptr %v376, align 4
  %v378 = fadd contract <8 x float> %v373, %v377
  %v379 = getelementptr inbounds i64, ptr %t, i64 8
  %v380 = load i64, ptr %v379, !tbaa !0
  %v381 = mul nsw i64 %v380, 3
  %v382 = getelementptr inbounds float, ptr %v176, i64 %v381
  %v383 = getelementptr inbounds float, ptr %v382, i64 %v151
  %v384 = load <8 x float>, ptr %v383, align 4
  %v385 = fsub contract <8 x float> %v384, %v120
  %v386 = fmul contract <8 x float> %v385, %v143
  %v387 = getelementptr inbounds i64, ptr %t, i64 32
  %v388 = load ptr, ptr %v387, !tbaa !0
  %v389 = getelementptr inbounds float, ptr %v388, i64 %v151
  %v390 = load <8 x float>, ptr %v389, align 4
  %v391 = fmul contract <8 x float> %v386, %v390
  %v392 = fadd contract <8 x float> %v378, %v391
  %v393 = fadd <8 x float> %v392, %v392
  %v394 = fcmp ogt <8 x float> %v393, splat (float 0x4032333340000000)
  %v395 = select <8 x i1> %v394, <8 x float> splat (float 0x4032333340000000), <8 x float> %v393
  %v396 = fcmp olt <8 x float> %v395, splat (float 0xC032333340000000)
  %v397 = select <8 x i1> %v396, <8 x float> splat (float 0xC032333340000000), <8 x float> %v395
  %v398 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v397, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v399 = fsub <8 x float> %v398, splat (float 0x4168000000000000)
  %v400 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v399, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v397)
  %v401 = bitcast <8 x float> %v398 to <8 x i32>
  %v402 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v399, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v400)
  %v403 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v402, <8 x float> splat (float 0x3F8123B960000000))
  %v404 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v403, <8 x float> %v402, <8 x float> splat (float 0x3FA5554600000000))
  %v405 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v404, <8 x float> %v402, <8 x float> splat (float 0x3FC5554900000000))
  %v406 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v405, <8 x float> %v402, <8 x float> splat (float 0x3FE0000000000000))
  %v407 = fmul <8 x float> %v402, %v402
  %v408 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v407, <8 x float> %v406, <8 x float> %v402)
  %v409 = shl <8 x i32> %v401, splat (i32 10)
  %v410 = ashr <8 x i32> %v409, splat (i32 10)
  %v411 = add <8 x i32> %v410, splat (i32 127)
  %v412 = shl <8 x i32> %v411, splat (i32 23)
  %v413 = bitcast <8 x i32> %v412 to <8 x float>
  %v414 = fsub <8 x float> %v413, splat (float 0x3FF0000000000000)
  %v415 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v408, <8 x float> %v413, <8 x float> %v414)
  %v416 = fadd <8 x float> %v415, splat (float 0x4000000000000000)
  %v417 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v416
  %v418 = fmul <8 x float> %v415, %v417
  %v419 = fmul contract <8 x float> %v360, %v418
  %v420 = fadd contract <8 x float> %v302, %v419
  %v421 = fsub contract <8 x float> %v420, %v130
  %v422 = fmul contract <8 x float> %v421, %v144
  %v423 = getelementptr inbounds i64, ptr %t, i64 33
  %v424 = load ptr, ptr %v423, !tbaa !0
  %v425 = getelementptr inbounds float, ptr %v424, i64 %v151
  %v426 = load <8 x float>, ptr %v425, align 4
  %v427 = fmul contract <8 x float> %v422, %v426
  %v428 = getelementptr inbounds i64, ptr %t, i64 34
  %v429 = load ptr, ptr %v428, !tbaa !0
  %v430 = getelementptr inbounds float, ptr %v429, i64 %v151
  %v431 = load <8 x float>, ptr %v430, align 4
  %v432 = fadd contract <8 x float> %v431, %v427
  %v433 = fadd <8 x float> %v432, %v432
  %v434 = fcmp ogt <8 x float> %v433, splat (float 0x4032333340000000)
  %v435 = select <8 x i1> %v434, <8 x float> splat (float 0x4032333340000000), <8 x float> %v433
  %v436 = fcmp olt <8 x float> %v435, splat (float 0xC032333340000000)
  %v437 = select <8 x i1> %v436, <8 x float> splat (float 0xC032333340000000), <8 x float> %v435
  %v438 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v437, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v439 = fsub <8 x float> %v438, splat (float 0x4168000000000000)
  %v440 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v439, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v437)
  %v441 = bitcast <8 x float> %v438 to <8 x i32>
  %v442 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v439, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v440)
  %v443 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v442, <8 x float> splat (float 0x3F8123B960000000))
  %v444 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v443, <8 x float> %v442, <8 x float> splat (float 0x3FA5554600000000))
  %v445 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v444, <8 x float> %v442, <8 x float> splat (float 0x3FC5554900000000))
  %v446 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v445, <8 x float> %v442, <8 x float> splat (float 0x3FE0000000000000))
  %v447 = fmul <8 x float> %v442, %v442
  %v448 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v447, <8 x float> %v446, <8 x float> %v442)
  %v449 = shl <8 x i32> %v441, splat (i32 10)
  %v450 = ashr <8 x i32> %v449, splat (i32 10)
  %v451 = add <8 x i32> %v450, splat (i32 127)
  %v452 = shl <8 x i32> %v451, splat (i32 23)
  %v453 = bitcast <8 x i32> %v452 to <8 x float>
  %v454 = fsub <8 x float> %v453, splat (float 0x3FF0000000000000)
  %v455 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v448, <8 x float> %v453, <8 x float> %v454)
  %v456 = fadd <8 x float> %v455, splat (float 0x4000000000000000)
  %v457 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v456
  %v458 = fmul <8 x float> %v455, %v457
  %v459 = fmul contract <8 x float> %v458, %v458
  %v460 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v459
  %v461 = fmul contract <8 x float> %v232, %v460
  %v462 = fmul contract <8 x float> %v461, %v426
  %v463 = select <8 x i1> %v167, <8 x float> %v462, <8 x float> splat (float 0x0000000000000000)
  %v464 = load <8 x float>, ptr %v145
  %v465 = fadd contract <8 x float> %v464, %v463
  store <8 x float> %v465, ptr %v145
  %v466 = fmul contract <8 x float> %v462, %v422
  %v467 = select <8 x i1> %v167, <8 x float> %v466, <8 x float> splat (float 0x0000000000000000)
  %v468 = load <8 x float>, ptr %v146
  %v469 = fadd contract <8 x float> %v468, %v467
  store <8 x float> %v469, ptr %v146
  %v470 = fmul contract <8 x float> %v169, %v458
  %v471 = fmul contract <8 x float> %v470, %v231
  %v472 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v231
  %v473 = fmul contract <8 x float> %v471, %v472
  %v474 = fmul contract <8 x float> %v473, %v203
  %v475 = select <8 x i1> %v167, <8 x float> %v474, <8 x float> splat (float 0x0000000000000000)
  %v476 = load <8 x float>, ptr %v147
  %v477 = fadd contract <8 x float> %v476, %v475
  store <8 x float> %v477, ptr %v147
  %v478 = fmul contract <8 x float> %v474, %v199
  %v479 = select <8 x i1> %v167, <8 x float> %v478, <8 x float> splat (float 0x0000000000000000)
  %v480 = load <8 x float>, ptr %v148
  %v481 = fadd contract <8 x float> %v480, %v479
  store <8 x float> %v481, ptr %v148
  %v482 = fmul contract <8 x float> %v461, %v422
  %v483 = fmul contract <8 x float> %v473, %v199
  %v484 = fmul contract <8 x float> %v473, %v184
  %v485 = select <8 x i1> %v167, <8 x float> %v184, <8 x float> splat (float 0x0000000000000000)
  %v486 = add nsw i64 %row, %v17
  %v487 = getelementptr inbounds i64, ptr %t, i64 35
  %v488 = load ptr, ptr %v487, !tbaa !0
  %v489 = getelementptr inbounds i64, ptr %t, i64 36
  %v490 = load i64, ptr %v489, !tbaa !0
  %v491 = mul nsw i64 %v486, %v490
  %v492 = getelementptr inbounds float, ptr %v488, i64 %v491
  %v493 = getelementptr inbounds i64, ptr %t, i64 8
  %v494 = load i64, ptr %v493, !tbaa !0
  %v495 = mul nsw i64 %v494, 8
  %v496 = getelementptr inbounds float, ptr %v492, i64 %v495
  %v497 = getelementptr inbounds float, ptr %v496, i64 %v151
  store <8 x float> %v485, ptr %v497, align 4, !tbaa !1
  %v498 = getelementptr inbounds i64, ptr %t, i64 37
  %v499 = load ptr, ptr %v498, !tbaa !0
  %v500 = getelementptr inbounds i64, ptr %t, i64 38
  %v501 = load i64, ptr %v500, !tbaa !0
  %v502 = mul nsw i64 %v17, %v501
  %v503 = getelementptr inbounds float, ptr %v499, i64 %v502
  %v504 = getelementptr inbounds float, ptr %v503, i64 0
  %v505 = getelementptr inbounds float, ptr %v504, i64 %v151
  store <8 x float> %v199, ptr %v505, align 4, !tbaa !1
  %v506 = select <8 x i1> %v167, <8 x float> %v240, <8 x float> splat (float 0x0000000000000000)
  %v507 = getelementptr inbounds i64, ptr %t, i64 8
  %v508 = load i64, ptr %v507, !tbaa !0
  %v509 = mul nsw i64 %v508, 9
  %v510 = getelementptr inbounds float, ptr %v492, i64 %v509
  %v511 = getelementptr inbounds float, ptr %v510, i64 %v151
  store <8 x float> %v506, ptr %v511, align 4, !tbaa !1
  %v512 = getelementptr inbounds i64, ptr %t, i64 8
  %v513 = load i64, ptr %v512, !tbaa !0
  %v514 = getelementptr inbounds float, ptr %v503, i64 %v513
  %v515 = getelementptr inbounds float, ptr %v514, i64 %v151
  store <8 x float> %v257, ptr %v515, align 4, !tbaa !1
  %v516 = getelementptr inbounds i64, ptr %t, i64 8
  %v517 = load i64, ptr %v516, !tbaa !0
  %v518 = mul nsw i64 %v517, 2
  %v519 = getelementptr inbounds float, ptr %v503, i64 %v518
  %v520 = getelementptr inbounds float, ptr %v519, i64 %v151
  store <8 x float> %v289, ptr %v520, align 4, !tbaa !1
  %v521 = select <8 x i1> %v167, <8 x float> %v310, <8 x float> splat (float 0x0000000000000000)
  %v522 = getelementptr inbounds i64, ptr %t, i64 8
  %v523 = load i64, ptr %v522, !tbaa !0
  %v524 = mul nsw i64 %v523, 10
  %v525 = getelementptr inbounds float, ptr %v492, i64 %v524
  %v526 = getelementptr inbounds float, ptr %v525, i64 %v151
  store <8 x float> %v521, ptr %v526, align 4, !tbaa !1
  %v527 = getelementptr inbounds i64, ptr %t, i64 8
  %v528 = load i64, ptr %v527, !tbaa !0
  %v529 = mul nsw i64 %v528, 3
  %v530 = getelementptr inbounds float, ptr %v503, i64 %v529
  %v531 = getelementptr inbounds float, ptr %v530, i64 %v151
  store <8 x float> %v328, ptr %v531, align 4, !tbaa !1
  %v532 = getelementptr inbounds i64, ptr %t, i64 8
  %v533 = load i64, ptr %v532, !tbaa !0
  %v534 = mul nsw i64 %v533, 4
  %v535 = getelementptr inbounds float, ptr %v503, i64 %v534
  %v536 = getelementptr inbounds float, ptr %v535, i64 %v151
  store <8 x float> %v360, ptr %v536, align 4, !tbaa !1
  %v537 = select <8 x i1> %v167, <8 x float> %v368, <8 x float> splat (float 0x0000000000000000)
  %v538 = getelementptr inbounds i64, ptr %t, i64 8
  %v539 = load i64, ptr %v538, !tbaa !0
  %v540 = mul nsw i64 %v539, 11
  %v541 = getelementptr inbounds float, ptr %v492, i64 %v540
  %v542 = getelementptr inbounds float, ptr %v541, i64 %v151
  store <8 x float> %v537, ptr %v542, align 4, !tbaa !1
  %v543 = getelementptr inbounds i64, ptr %t, i64 8
  %v544 = load i64, ptr %v543, !tbaa !0
  %v545 = mul nsw i64 %v544, 5
  %v546 = getelementptr inbounds float, ptr %v503, i64 %v545
  %v547 = getelementptr inbounds float, ptr %v546, i64 %v151
  store <8 x float> %v386, ptr %v547, align 4, !tbaa !1
  %v548 = getelementptr inbounds i64, ptr %t, i64 8
  %v549 = load i64, ptr %v548, !tbaa !0
  %v550 = mul nsw i64 %v549, 6
  %v551 = getelementptr inbounds float, ptr %v503, i64 %v550
  %v552 = getelementptr inbounds float, ptr %v551, i64 %v151
  store <8 x float> %v418, ptr %v552, align 4, !tbaa !1
  %v553 = getelementptr inbounds i64, ptr %t, i64 8
  %v554 = load i64, ptr %v553, !tbaa !0
  %v555 = mul nsw i64 %v554, 7
  %v556 = getelementptr inbounds float, ptr %v503, i64 %v555
  %v557 = getelementptr inbounds float, ptr %v556, i64 %v151
  store <8 x float> %v422, ptr %v557, align 4, !tbaa !1
  %v558 = getelementptr inbounds i64, ptr %t, i64 8
  %v559 = load i64, ptr %v558, !tbaa !0
  %v560 = mul nsw i64 %v559, 8
  %v561 = getelementptr inbounds float, ptr %v503, i64 %v560
  %v562 = getelementptr inbounds float, ptr %v561, i64 %v151
  store <8 x float> %v462, ptr %v562, align 4, !tbaa !1
  %v563 = select <8 x i1> %v167, <8 x float> %v473, <8 x float> splat (float 0x0000000000000000)
  %v564 = getelementptr inbounds i64, ptr %t, i64 8
  %v565 = load i64, ptr %v564, !tbaa !0
  %v566 = mul nsw i64 %v565, 15
  %v567 = getelementptr inbounds float, ptr %v492, i64 %v566
  %v568 = getelementptr inbounds float, ptr %v567, i64 %v151
  store <8 x float> %v563, ptr %v568, align 4, !tbaa !1
  %v569 = getelementptr inbounds i64, ptr %t, i64 8
  %v570 = load i64, ptr %v569, !tbaa !0
  %v571 = mul nsw i64 %v570, 12
  %v572 = getelementptr inbounds float, ptr %v503, i64 %v571
  %v573 = getelementptr inbounds float, ptr %v572, i64 %v151
  store <8 x float> %v474, ptr %v573, align 4, !tbaa !1
  %v574 = getelementptr inbounds i64, ptr %t, i64 39
  %v575 = load ptr, ptr %v574, !tbaa !0
  %v576 = getelementptr inbounds float, ptr %v575, i64 %v151
  %v577 = load <8 x float>, ptr %v576, align 4
  %v578 = fadd contract <8 x float> %v577, %v461
  store <8 x float> %v578, ptr %v576, align 4, !tbaa !1
  %v579 = getelementptr inbounds i64, ptr %t, i64 40
  %v580 = load ptr, ptr %v579, !tbaa !0
  %v581 = getelementptr inbounds float, ptr %v580, i64 %v151
  %v582 = load <8 x float>, ptr %v581, align 4
  %v583 = fadd contract <8 x float> %v582, %v482
  store <8 x float> %v583, ptr %v581, align 4, !tbaa !1
  %v584 = getelementptr inbounds i64, ptr %t, i64 41
  %v585 = load ptr, ptr %v584, !tbaa !0
  %v586 = getelementptr inbounds float, ptr %v585, i64 %v151
  %v587 = load <8 x float>, ptr %v586, align 4
  %v588 = fadd contract <8 x float> %v587, %v483
  store <8 x float> %v588, ptr %v586, align 4, !tbaa !1
  %v589 = getelementptr inbounds i64, ptr %t, i64 42
  %v590 = load ptr, ptr %v589, !tbaa !0
  %v591 = getelementptr inbounds float, ptr %v590, i64 %v151
  %v592 = load <8 x float>, ptr %v591, align 4
  %v593 = fadd contract <8 x float> %v592, %v473
  store <8 x float> %v593, ptr %v591, align 4, !tbaa !1
  %v594 = getelementptr inbounds i64, ptr %t, i64 43
  %v595 = load ptr, ptr %v594, !tbaa !0
  %v596 = getelementptr inbounds float, ptr %v595, i64 %v151
  %v597 = load <8 x float>, ptr %v596, align 4
  %v598 = fadd contract <8 x float> %v597, %v484
  store <8 x float> %v598, ptr %v596, align 4, !tbaa !1
  %v599 = add nsw i64 %v151, 8
  store i64 %v599, ptr %v150
  br label %l149.test
l149.end:
  %v600 = load <8 x float>, ptr %v145
  %v601 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v600)
  %v602 = sitofp i64 %v2 to float
  %v603 = fdiv float %v601, %v602
  %v604 = getelementptr inbounds i64, ptr %t, i64 44
  %v605 = load ptr, ptr %v604, !tbaa !0
  %v606 = getelementptr inbounds i64, ptr %t, i64 45
  %v607 = load i64, ptr %v606, !tbaa !0
  %v608 = mul nsw i64 %v17, %v607
  %v609 = getelementptr inbounds float, ptr %v605, i64 %v608
  %v610 = getelementptr inbounds float, ptr %v609, i64 0
  store float %v603, ptr %v610
  %v611 = load <8 x float>, ptr %v146
  %v612 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v611)
  %v613 = sitofp i64 %v2 to float
  %v614 = fdiv float %v612, %v613
  %v615 = getelementptr inbounds float, ptr %v609, i64 8
  store float %v614, ptr %v615
  %v616 = load <8 x float>, ptr %v147
  %v617 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v616)
  %v618 = sitofp i64 %v2 to float
  %v619 = fdiv float %v617, %v618
  %v620 = mul nsw i64 8, 8
  %v621 = getelementptr inbounds float, ptr %v609, i64 %v620
  store float %v619, ptr %v621
  %v622 = load <8 x float>, ptr %v148
  %v623 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v622)
  %v624 = sitofp i64 %v2 to float
  %v625 = fdiv float %v623, %v624
  %v626 = mul nsw i64 8, 9
  %v627 = getelementptr inbounds float, ptr %v609, i64 %v626
  store float %v625, ptr %v627
  %v628 = add nsw i64 %v17, 1
  store i64 %v628, ptr %v16
  br label %l15.test
l15.end:
  br label %w12.end
w12.end:
  ret void
}

define internal void @pass1(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v10 = alloca i64
  %v56 = alloca <8 x float>
  %v57 = alloca <8 x float>
  %v58 = alloca <8 x float>
  %v59 = alloca <8 x float>
  %v60 = alloca <8 x float>
  %v61 = alloca <8 x float>
  %v63 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 1
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = icmp eq i64 %v4, 0
  br i1 %v5, label %w6.then, label %w6.end
w6.then:
  %v7 = getelementptr inbounds i64, ptr %t, i64 8
  %v8 = load i64, ptr %v7, !tbaa !0
  store i64 %from, ptr %v10
  br label %l9.test
l9.test:
  %v11 = load i64, ptr %v10
  %v12 = icmp slt i64 %v11, %upto
  br i1 %v12, label %l9.body, label %l9.end
l9.body:
  %v13 = getelementptr inbounds i64, ptr %t, i64 44
  %v14 = load ptr, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds i64, ptr %t, i64 45
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = mul nsw i64 %v11, %v16
  %v18 = getelementptr inbounds float, ptr %v14, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load float, ptr %v19
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = getelementptr inbounds float, ptr %v18, i64 8
  %v24 = load float, ptr %v23
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = add nsw i64 %row, %v11
  %v28 = getelementptr inbounds i64, ptr %t, i64 13
  %v29 = load ptr, ptr %v28, !tbaa !0
  %v30 = getelementptr inbounds i64, ptr %t, i64 14
  %v31 = load i64, ptr %v30, !tbaa !0
  %v32 = mul nsw i64 %v27, %v31
  %v33 = getelementptr inbounds float, ptr %v29, i64 %v32
  %v34 = mul nsw i64 8, 17
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v36 = load float, ptr %v35
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = mul nsw i64 8, 8
  %v40 = getelementptr inbounds float, ptr %v18, i64 %v39
  %v41 = load float, ptr %v40
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = mul nsw i64 8, 9
  %v45 = getelementptr inbounds float, ptr %v18, i64 %v44
  %v46 = load float, ptr %v45
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = mul nsw i64 8, 3
  %v50 = getelementptr inbounds float, ptr %v33, i64 %v49
  %v51 = load float, ptr %v50
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v38
  %v55 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v53
  store <8 x float> zeroinitializer, ptr %v56
  store <8 x float> zeroinitializer, ptr %v57
  store <8 x float> zeroinitializer, ptr %v58
  store <8 x float> zeroinitializer, ptr %v59
  store <8 x float> zeroinitializer, ptr %v60
  store <8 x float> zeroinitializer, ptr %v61
  store i64 0, ptr %v63
  br label %l62.test
l62.test:
  %v64 = load i64, ptr %v63
  %v65 = icmp slt i64 %v64, %v8
  br i1 %v65, label %l62.body, label %l62.end
l62.body:
  %v66 = getelementptr inbounds i64, ptr %t, i64 15
  %v67 = load ptr, ptr %v66, !tbaa !0
  %v68 = getelementptr inbounds i64, ptr %t, i64 16
  %v69 = load i64, ptr %v68, !tbaa !0
  %v70 = mul nsw i64 %v11, %v69
  %v71 = getelementptr inbounds float, ptr %v67, i64 %v70
  %v72 = getelementptr inbounds i64, ptr %t, i64 8
  %v73 = load i64, ptr %v72, !tbaa !0
  %v74 = getelementptr inbounds float, ptr %v71, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 %v64
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds i64, ptr %t, i64 37
  %v78 = load ptr, ptr %v77, !tbaa !0
  %v79 = getelementptr inbounds i64, ptr %t, i64 38
  %v80 = load i64, ptr %v79, !tbaa !0
  %v81 = mul nsw i64 %v11, %v80
  %v82 = getelementptr inbounds float, ptr %v78, i64 %v81
  %v83 = getelementptr inbounds i64, ptr %t, i64 8
  %v84 = load i64, ptr %v83, !tbaa !0
  %v85 = mul nsw i64 %v84, 8
  %v86 = getelementptr inbounds float, ptr %v82, i64 %v85
  %v87 = getelementptr inbounds float, ptr %v86, i64 %v64
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = fsub contract <8 x float> %v88, %v22
  %v90 = getelementptr inbounds i64, ptr %t, i64 8
  %v91 = load i64, ptr %v90, !tbaa !0
  %v92 = mul nsw i64 %v91, 7
  %v93 = getelementptr inbounds float, ptr %v82, i64 %v92
  %v94 = getelementptr inbounds float, ptr %v93, i64 %v64
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = fmul contract <8 x float> %v95, %v26
  %v97 = fsub contract <8 x float> %v89, %v96
  %v98 = fmul contract <8 x float> %v97, %v54
  %v99 = fadd contract <8 x float> %v76, %v98
  %v100 = getelementptr inbounds i64, ptr %t, i64 8
  %v101 = load i64, ptr %v100, !tbaa !0
  %v102 = mul nsw i64 %v101, 4
  %v103 = getelementptr inbounds float, ptr %v82, i64 %v102
  %v104 = getelementptr inbounds float, ptr %v103, i64 %v64
  %v105 = load <8 x float>, ptr %v104, align 4
  %v106 = fmul contract <8 x float> %v99, %v105
  %v107 = getelementptr inbounds i64, ptr %t, i64 8
  %v108 = load i64, ptr %v107, !tbaa !0
  %v109 = mul nsw i64 %v108, 6
  %v110 = getelementptr inbounds float, ptr %v82, i64 %v109
  %v111 = getelementptr inbounds float, ptr %v110, i64 %v64
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = fmul contract <8 x float> %v112, %v112
  %v114 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v113
  %v115 = fmul contract <8 x float> %v106, %v114
  %v116 = getelementptr inbounds i64, ptr %t, i64 32
  %v117 = load ptr, ptr %v116, !tbaa !0
  %v118 = getelementptr inbounds float, ptr %v117, i64 %v64
  %v119 = load <8 x float>, ptr %v118, align 4
  %v120 = fmul contract <8 x float> %v115, %v119
  %v121 = sub nsw i64 %v2, %v64
  %v122 = insertelement <8 x i64> poison, i64 %v121, i64 0
  %v123 = shufflevector <8 x i64> %v122, <8 x i64> poison, <8 x i32> zeroinitializer
  %v124 = icmp sgt <8 x i64> %v123, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v125 = select <8 x i1> %v124, <8 x float> %v120, <8 x float> splat (float 0x0000000000000000)
  %v126 = load <8 x float>, ptr %v56
  %v127 = fadd contract <8 x float> %v126, %v125
  store <8 x float> %v127, ptr %v56
  %v128 = getelementptr inbounds i64, ptr %t, i64 8
  %v129 = load i64, ptr %v128, !tbaa !0
  %v130 = mul nsw i64 %v129, 5
  %v131 = getelementptr inbounds float, ptr %v82, i64 %v130
  %v132 = getelementptr inbounds float, ptr %v131, i64 %v64
  %v133 = load <8 x float>, ptr %v132, align 4
  %v134 = fmul contract <8 x float> %v120, %v133
  %v135 = select <8 x i1> %v124, <8 x float> %v134, <8 x float> splat (float 0x0000000000000000)
  %v136 = load <8 x float>, ptr %v57
  %v137 = fadd contract <8 x float> %v136, %v135
  store <8 x float> %v137, ptr %v57
  %v138 = fmul contract <8 x float> %v99, %v112
  %v139 = fmul contract <8 x float> %v138, %v105
  %v140 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v105
  %v141 = fmul contract <8 x float> %v139, %v140
  %v142 = getelementptr inbounds i64, ptr %t, i64 29
  %v143 = load ptr, ptr %v142, !tbaa !0
  %v144 = getelementptr inbounds float, ptr %v143, i64 %v64
  %v145 = load <8 x float>, ptr %v144, align 4
  %v146 = fmul contract <8 x float> %v141, %v145
  %v147 = select <8 x i1> %v124, <8 x float> %v146, <8 x float> splat (float 0x0000000000000000)
  %v148 = load <8 x float>, ptr %v58
  %v149 = fadd contract <8 x float> %v148, %v147
  store <8 x float> %v149, ptr %v58
  %v150 = getelementptr inbounds i64, ptr %t, i64 8
  %v151 = load i64, ptr %v150, !tbaa !0
  %v152 = mul nsw i64 %v151, 3
  %v153 = getelementptr inbounds float, ptr %v82, i64 %v152
  %v154 = getelementptr inbounds float, ptr %v153, i64 %v64
  %v155 = load <8 x float>, ptr %v154, align 4
  %v156 = fmul contract <8 x float> %v146, %v155
  %v157 = select <8 x i1> %v124, <8 x float> %v156, <8 x float> splat (float 0x0000000000000000)
  %v158 = load <8 x float>, ptr %v59
  %v159 = fadd contract <8 x float> %v158, %v157
  store <8 x float> %v159, ptr %v59
  %v160 = add nsw i64 %row, %v11
  %v161 = getelementptr inbounds i64, ptr %t, i64 25
  %v162 = load ptr, ptr %v161, !tbaa !0
  %v163 = getelementptr inbounds i64, ptr %t, i64 26
  %v164 = load i64, ptr %v163, !tbaa !0
  %v165 = mul nsw i64 %v160, %v164
  %v166 = getelementptr inbounds float, ptr %v162, i64 %v165
  %v167 = getelementptr inbounds i64, ptr %t, i64 8
  %v168 = load i64, ptr %v167, !tbaa !0
  %v169 = getelementptr inbounds float, ptr %v166, i64 %v168
  %v170 = getelementptr inbounds float, ptr %v169, i64 %v64
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = fmul contract <8 x float> %v99, %v171
  %v173 = getelementptr inbounds i64, ptr %t, i64 8
  %v174 = load i64, ptr %v173, !tbaa !0
  %v175 = mul nsw i64 %v174, 2
  %v176 = getelementptr inbounds float, ptr %v82, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 %v64
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = fmul contract <8 x float> %v172, %v178
  %v180 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v178
  %v181 = fmul contract <8 x float> %v179, %v180
  %v182 = getelementptr inbounds i64, ptr %t, i64 24
  %v183 = load ptr, ptr %v182, !tbaa !0
  %v184 = getelementptr inbounds float, ptr %v183, i64 %v64
  %v185 = load <8 x float>, ptr %v184, align 4
  %v186 = fmul contract <8 x float> %v181, %v185
  %v187 = select <8 x i1> %v124, <8 x float> %v186, <8 x float> splat (float 0x0000000000000000)
  %v188 = load <8 x float>, ptr %v60
  %v189 = fadd contract <8 x float> %v188, %v187
  store <8 x float> %v189, ptr %v60
  %v190 = getelementptr inbounds i64, ptr %t, i64 8
  %v191 = load i64, ptr %v190, !tbaa !0
  %v192 = getelementptr inbounds float, ptr %v82, i64 %v191
  %v193 = getelementptr inbounds float, ptr %v192, i64 %v64
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = fmul contract <8 x float> %v186, %v194
  %v196 = select <8 x i1> %v124, <8 x float> %v195, <8 x float> splat (float 0x0000000000000000)
  %v197 = load <8 x float>, ptr %v61
  %v198 = fadd contract <8 x float> %v197, %v196
  store <8 x float> %v198, ptr %v61
  %v199 = getelementptr inbounds i64, ptr %t, i64 8
  %v200 = load i64, ptr %v199, !tbaa !0
  %v201 = mul nsw i64 %v200, 12
  %v202 = getelementptr inbounds float, ptr %v82, i64 %v201
  %v203 = getelementptr inbounds float, ptr %v202, i64 %v64
  %v204 = load <8 x float>, ptr %v203, align 4
  %v205 = fsub contract <8 x float> %v204, %v43
  %v206 = getelementptr inbounds float, ptr %v82, i64 0
  %v207 = getelementptr inbounds float, ptr %v206, i64 %v64
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fmul contract <8 x float> %v208, %v48
  %v210 = fsub contract <8 x float> %v205, %v209
  %v211 = fmul contract <8 x float> %v210, %v55
  %v212 = fmul contract <8 x float> %v99, %v178
  %v213 = fmul contract <8 x float> %v115, %v133
  %v214 = add nsw i64 %row, %v11
  %v215 = getelementptr inbounds i64, ptr %t, i64 35
  %v216 = load ptr, ptr %v215, !tbaa !0
  %v217 = getelementptr inbounds i64, ptr %t, i64 36
  %v218 = load i64, ptr %v217, !tbaa !0
  %v219 = mul nsw i64 %v214, %v218
  %v220 = getelementptr inbounds float, ptr %v216, i64 %v219
  %v221 = getelementptr inbounds i64, ptr %t, i64 8
  %v222 = load i64, ptr %v221, !tbaa !0
  %v223 = mul nsw i64 %v222, 11
  %v224 = getelementptr inbounds float, ptr %v220, i64 %v223
  %v225 = getelementptr inbounds float, ptr %v224, i64 %v64
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = fmul contract <8 x float> %v115, %v226
  %v228 = fmul contract <8 x float> %v141, %v155
  %v229 = getelementptr inbounds i64, ptr %t, i64 8
  %v230 = load i64, ptr %v229, !tbaa !0
  %v231 = mul nsw i64 %v230, 10
  %v232 = getelementptr inbounds float, ptr %v220, i64 %v231
  %v233 = getelementptr inbounds float, ptr %v232, i64 %v64
  %v234 = load <8 x float>, ptr %v233, align 4
  %v235 = fmul contract <8 x float> %v141, %v234
  %v236 = fmul contract <8 x float> %v181, %v194
  %v237 = getelementptr inbounds i64, ptr %t, i64 8
  %v238 = load i64, ptr %v237, !tbaa !0
  %v239 = mul nsw i64 %v238, 9
  %v240 = getelementptr inbounds float, ptr %v220, i64 %v239
  %v241 = getelementptr inbounds float, ptr %v240, i64 %v64
  %v242 = load <8 x float>, ptr %v241, align 4
  %v243 = fmul contract <8 x float> %v181, %v242
  %v244 = select <8 x i1> %v124, <8 x float> %v115, <8 x float> splat (float 0x0000000000000000)
  %v245 = getelementptr inbounds i64, ptr %t, i64 8
  %v246 = load i64, ptr %v245, !tbaa !0
  %v247 = mul nsw i64 %v246, 12
  %v248 = getelementptr inbounds float, ptr %v220, i64 %v247
  %v249 = getelementptr inbounds float, ptr %v248, i64 %v64
  store <8 x float> %v244, ptr %v249, align 4, !tbaa !1
  %v250 = getelementptr inbounds i64, ptr %t, i64 8
  %v251 = load i64, ptr %v250, !tbaa !0
  %v252 = mul nsw i64 %v251, 9
  %v253 = getelementptr inbounds float, ptr %v82, i64 %v252
  %v254 = getelementptr inbounds float, ptr %v253, i64 %v64
  store <8 x float> %v120, ptr %v254, align 4, !tbaa !1
  %v255 = select <8 x i1> %v124, <8 x float> %v141, <8 x float> splat (float 0x0000000000000000)
  %v256 = getelementptr inbounds i64, ptr %t, i64 8
  %v257 = load i64, ptr %v256, !tbaa !0
  %v258 = mul nsw i64 %v257, 13
  %v259 = getelementptr inbounds float, ptr %v220, i64 %v258
  %v260 = getelementptr inbounds float, ptr %v259, i64 %v64
  store <8 x float> %v255, ptr %v260, align 4, !tbaa !1
  %v261 = getelementptr inbounds i64, ptr %t, i64 8
  %v262 = load i64, ptr %v261, !tbaa !0
  %v263 = mul nsw i64 %v262, 10
  %v264 = getelementptr inbounds float, ptr %v82, i64 %v263
  %v265 = getelementptr inbounds float, ptr %v264, i64 %v64
  store <8 x float> %v146, ptr %v265, align 4, !tbaa !1
  %v266 = select <8 x i1> %v124, <8 x float> %v181, <8 x float> splat (float 0x0000000000000000)
  %v267 = getelementptr inbounds i64, ptr %t, i64 8
  %v268 = load i64, ptr %v267, !tbaa !0
  %v269 = mul nsw i64 %v268, 14
  %v270 = getelementptr inbounds float, ptr %v220, i64 %v269
  %v271 = getelementptr inbounds float, ptr %v270, i64 %v64
  store <8 x float> %v266, ptr %v271, align 4, !tbaa !1
  %v272 = getelementptr inbounds i64, ptr %t, i64 8
  %v273 = load i64, ptr %v272, !tbaa !0
  %v274 = mul nsw i64 %v273, 11
  %v275 = getelementptr inbounds float, ptr %v82, i64 %v274
  %v276 = getelementptr inbounds float, ptr %v275, i64 %v64
  store <8 x float> %v186, ptr %v276, align 4, !tbaa !1
  %v277 = select <8 x i1> %v124, <8 x float> %v211, <8 x float> splat (float 0x0000000000000000)
  %v278 = getelementptr inbounds i64, ptr %t, i64 8
  %v279 = load i64, ptr %v278, !tbaa !0
  %v280 = mul nsw i64 %v279, 3
  %v281 = getelementptr inbounds float, ptr %v220, i64 %v280
  %v282 = getelementptr inbounds float, ptr %v281, i64 %v64
  store <8 x float> %v277, ptr %v282, align 4, !tbaa !1
  %v283 = getelementptr inbounds i64, ptr %t, i64 46
  %v284 = load ptr, ptr %v283, !tbaa !0
  %v285 = getelementptr inbounds i64, ptr %t, i64 16
  %v286 = load i64, ptr %v285, !tbaa !0
  %v287 = mul nsw i64 %v11, %v286
  %v288 = getelementptr inbounds i64, ptr %t, i64 8
  %v289 = load i64, ptr %v288, !tbaa !0
  %v290 = add nsw i64 %v287, %v289
  %v291 = add nsw i64 %v290, %v64
  %v292 = getelementptr inbounds float, ptr %v284, i64 %v291
  store <8 x float> %v212, ptr %v292, align 4, !tbaa !1
  %v293 = getelementptr inbounds i64, ptr %t, i64 47
  %v294 = load ptr, ptr %v293, !tbaa !0
  %v295 = getelementptr inbounds float, ptr %v294, i64 %v64
  %v296 = load <8 x float>, ptr %v295, align 4
  %v297 = fadd contract <8 x float> %v296, %v213
  store <8 x float> %v297, ptr %v295, align 4, !tbaa !1
  %v298 = getelementptr inbounds i64, ptr %t, i64 48
  %v299 = load ptr, ptr %v298, !tbaa !0
  %v300 = getelementptr inbounds float, ptr %v299, i64 %v64
  %v301 = load <8 x float>, ptr %v300, align 4
  %v302 = fadd contract <8 x float> %v301, %v115
  store <8 x float> %v302, ptr %v300, align 4, !tbaa !1
  %v303 = getelementptr inbounds i64, ptr %t, i64 49
  %v304 = load ptr, ptr %v303, !tbaa !0
  %v305 = getelementptr inbounds float, ptr %v304, i64 %v64
  %v306 = load <8 x float>, ptr %v305, align 4
  %v307 = fadd contract <8 x float> %v306, %v227
  store <8 x float> %v307, ptr %v305, align 4, !tbaa !1
  %v308 = getelementptr inbounds i64, ptr %t, i64 50
  %v309 = load ptr, ptr %v308, !tbaa !0
  %v310 = getelementptr inbounds float, ptr %v309, i64 %v64
  %v311 = load <8 x float>, ptr %v310, align 4
  %v312 = fadd contract <8 x float> %v311, %v228
  store <8 x float> %v312, ptr %v310, align 4, !tbaa !1
  %v313 = getelementptr inbounds i64, ptr %t, i64 51
  %v314 = load ptr, ptr %v313, !tbaa !0
  %v315 = getelementptr inbounds float, ptr %v314, i64 %v64
  %v316 = load <8 x float>, ptr %v315, align 4
  %v317 = fadd contract <8 x float> %v316, %v141
  store <8 x float> %v317, ptr %v315, align 4, !tbaa !1
  %v318 = getelementptr inbounds i64, ptr %t, i64 52
  %v319 = load ptr, ptr %v318, !tbaa !0
  %v320 = getelementptr inbounds float, ptr %v319, i64 %v64
  %v321 = load <8 x float>, ptr %v320, align 4
  %v322 = fadd contract <8 x float> %v321, %v235
  store <8 x float> %v322, ptr %v320, align 4, !tbaa !1
  %v323 = getelementptr inbounds i64, ptr %t, i64 53
  %v324 = load ptr, ptr %v323, !tbaa !0
  %v325 = getelementptr inbounds float, ptr %v324, i64 %v64
  %v326 = load <8 x float>, ptr %v325, align 4
  %v327 = fadd contract <8 x float> %v326, %v236
  store <8 x float> %v327, ptr %v325, align 4, !tbaa !1
  %v328 = getelementptr inbounds i64, ptr %t, i64 54
  %v329 = load ptr, ptr %v328, !tbaa !0
  %v330 = getelementptr inbounds float, ptr %v329, i64 %v64
  %v331 = load <8 x float>, ptr %v330, align 4
  %v332 = fadd contract <8 x float> %v331, %v181
  store <8 x float> %v332, ptr %v330, align 4, !tbaa !1
  %v333 = getelementptr inbounds i64, ptr %t, i64 55
  %v334 = load ptr, ptr %v333, !tbaa !0
  %v335 = getelementptr inbounds float, ptr %v334, i64 %v64
  %v336 = load <8 x float>, ptr %v335, align 4
  %v337 = fadd contract <8 x float> %v336, %v243
  store <8 x float> %v337, ptr %v335, align 4, !tbaa !1
  %v338 = add nsw i64 %v64, 8
  store i64 %v338, ptr %v63
  br label %l62.test
l62.end:
  %v339 = load <8 x float>, ptr %v56
  %v340 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v339)
  %v341 = sitofp i64 %v2 to float
  %v342 = fdiv float %v340, %v341
  %v343 = mul nsw i64 8, 2
  %v344 = getelementptr inbounds float, ptr %v18, i64 %v343
  store float %v342, ptr %v344
  %v345 = load <8 x float>, ptr %v57
  %v346 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v345)
  %v347 = sitofp i64 %v2 to float
  %v348 = fdiv float %v346, %v347
  %v349 = mul nsw i64 8, 3
  %v350 = getelementptr inbounds float, ptr %v18, i64 %v349
  store float %v348, ptr %v350
  %v351 = load <8 x float>, ptr %v58
  %v352 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v351)
  %v353 = sitofp i64 %v2 to float
  %v354 = fdiv float %v352, %v353
  %v355 = mul nsw i64 8, 4
  %v356 = getelementptr inbounds float, ptr %v18, i64 %v355
  store float %v354, ptr %v356
  %v357 = load <8 x float>, ptr %v59
  %v358 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v357)
  %v359 = sitofp i64 %v2 to float
  %v360 = fdiv float %v358, %v359
  %v361 = mul nsw i64 8, 5
  %v362 = getelementptr inbounds float, ptr %v18, i64 %v361
  store float %v360, ptr %v362
  %v363 = load <8 x float>, ptr %v60
  %v364 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v363)
  %v365 = sitofp i64 %v2 to float
  %v366 = fdiv float %v364, %v365
  %v367 = mul nsw i64 8, 6
  %v368 = getelementptr inbounds float, ptr %v18, i64 %v367
  store float %v366, ptr %v368
  %v369 = load <8 x float>, ptr %v61
  %v370 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v369)
  %v371 = sitofp i64 %v2 to float
  %v372 = fdiv float %v370, %v371
  %v373 = mul nsw i64 8, 7
  %v374 = getelementptr inbounds float, ptr %v18, i64 %v373
  store float %v372, ptr %v374
  %v375 = add nsw i64 %v11, 1
  store i64 %v375, ptr %v10
  br label %l9.test
l9.end:
  br label %w6.end
w6.end:
  ret void
}

define internal void @product0(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v32 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 36
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 35
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds i64, ptr %t, i64 8
  %v8 = load i64, ptr %v7, !tbaa !0
  %v9 = mul nsw i64 %v8, 3
  %v10 = getelementptr inbounds float, ptr %v6, i64 %v9
  %v11 = getelementptr inbounds i64, ptr %t, i64 16
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %t, i64 46
  %v14 = load ptr, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = getelementptr inbounds i64, ptr %t, i64 5
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = getelementptr inbounds i64, ptr %t, i64 56
  %v19 = load ptr, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds i64, ptr %t, i64 57
  %v21 = load i64, ptr %v20, !tbaa !0
  %v22 = getelementptr inbounds i64, ptr %t, i64 58
  %v23 = load i64, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds float, ptr %v15, i64 %v23
  %v25 = getelementptr inbounds i64, ptr %t, i64 8
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = getelementptr inbounds i64, ptr %t, i64 59
  %v28 = load i64, ptr %v27, !tbaa !0
  %v29 = getelementptr inbounds i64, ptr %t, i64 60
  %v30 = load i64, ptr %v29, !tbaa !0
  store i64 0, ptr %v32
  br label %l31.test
l31.test:
  %v33 = load i64, ptr %v32
  %v34 = icmp slt i64 %v33, %v30
  br i1 %v34, label %l31.body, label %l31.end
l31.body:
  %v35 = mul nsw i64 %v33, %v26
  %v36 = getelementptr inbounds float, ptr %v24, i64 %v35
  %v37 = mul nsw i64 %v33, %v28
  %v38 = getelementptr inbounds float, ptr %v19, i64 %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 61
  %v40 = load ptr, ptr %v39, !tbaa !0
  call void %v40(ptr %v36, i64 %v12, ptr %v10, i64 %v2, i64 1, ptr %v38, i64 %v17, i64 %count, i64 %v21, i64 0)
  %v41 = add nsw i64 %v33, 1
  store i64 %v41, ptr %v32
  br label %l31.test
l31.end:
  ret void
}

define internal void @pass2(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v4 = alloca i64
  %v73 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  store i64 %from, ptr %v4
  br label %l3.test
l3.test:
  %v5 = load i64, ptr %v4
  %v6 = icmp slt i64 %v5, %upto
  br i1 %v6, label %l3.body, label %l3.end
l3.body:
  %v7 = getelementptr inbounds i64, ptr %t, i64 44
  %v8 = load ptr, ptr %v7, !tbaa !0
  %v9 = getelementptr inbounds i64, ptr %t, i64 45
  %v10 = load i64, ptr %v9, !tbaa !0
  %v11 = mul nsw i64 %v5, %v10
  %v12 = getelementptr inbounds float, ptr %v8, i64 %v11
  %v13 = mul nsw i64 8, 2
  %v14 = getelementptr inbounds float, ptr %v12, i64 %v13
  %v15 = load float, ptr %v14
  %v16 = insertelement <8 x float> poison, float %v15, i64 0
  %v17 = shufflevector <8 x float> %v16, <8 x float> poison, <8 x i32> zeroinitializer
  %v18 = mul nsw i64 8, 3
  %v19 = getelementptr inbounds float, ptr %v12, i64 %v18
  %v20 = load float, ptr %v19
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = add nsw i64 %row, %v5
  %v24 = getelementptr inbounds i64, ptr %t, i64 13
  %v25 = load ptr, ptr %v24, !tbaa !0
  %v26 = getelementptr inbounds i64, ptr %t, i64 14
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %v23, %v27
  %v29 = getelementptr inbounds float, ptr %v25, i64 %v28
  %v30 = mul nsw i64 8, 15
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  %v32 = load float, ptr %v31
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = mul nsw i64 8, 4
  %v36 = getelementptr inbounds float, ptr %v12, i64 %v35
  %v37 = load float, ptr %v36
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = mul nsw i64 8, 5
  %v41 = getelementptr inbounds float, ptr %v12, i64 %v40
  %v42 = load float, ptr %v41
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = mul nsw i64 8, 11
  %v46 = getelementptr inbounds float, ptr %v29, i64 %v45
  %v47 = load float, ptr %v46
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = mul nsw i64 8, 6
  %v51 = getelementptr inbounds float, ptr %v12, i64 %v50
  %v52 = load float, ptr %v51
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = mul nsw i64 8, 7
  %v56 = getelementptr inbounds float, ptr %v12, i64 %v55
  %v57 = load float, ptr %v56
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = mul nsw i64 8, 7
  %v61 = getelementptr inbounds float, ptr %v29, i64 %v60
  %v62 = load float, ptr %v61
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v34
  %v66 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v49
  %v67 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v64
  %v68 = getelementptr inbounds i64, ptr %t, i64 62
  %v69 = load i64, ptr %v68, !tbaa !0
  %v70 = getelementptr inbounds i64, ptr %t, i64 63
  %v71 = load i64, ptr %v70, !tbaa !0
  store i64 %v69, ptr %v73
  br label %l72.test
l72.test:
  %v74 = load i64, ptr %v73
  %v75 = icmp slt i64 %v74, %v71
  br i1 %v75, label %l72.body, label %l72.end
l72.body:
  %v76 = getelementptr inbounds i64, ptr %t, i64 37
  %v77 = load ptr, ptr %v76, !tbaa !0
  %v78 = getelementptr inbounds i64, ptr %t, i64 38
  %v79 = load i64, ptr %v78, !tbaa !0
  %v80 = mul nsw i64 %v5, %v79
  %v81 = getelementptr inbounds float, ptr %v77, i64 %v80
  %v82 = getelementptr inbounds i64, ptr %t, i64 8
  %v83 = load i64, ptr %v82, !tbaa !0
  %v84 = mul nsw i64 %v83, 9
  %v85 = getelementptr inbounds float, ptr %v81, i64 %v84
  %v86 = getelementptr inbounds float, ptr %v85, i64 %v74
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = fsub contract <8 x float> %v87, %v17
  %v89 = getelementptr inbounds i64, ptr %t, i64 8
  %v90 = load i64, ptr %v89, !tbaa !0
  %v91 = mul nsw i64 %v90, 5
  %v92 = getelementptr inbounds float, ptr %v81, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 %v74
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = fmul contract <8 x float> %v94, %v22
  %v96 = fsub contract <8 x float> %v88, %v95
  %v97 = fmul contract <8 x float> %v96, %v65
  %v98 = getelementptr inbounds i64, ptr %t, i64 8
  %v99 = load i64, ptr %v98, !tbaa !0
  %v100 = mul nsw i64 %v99, 10
  %v101 = getelementptr inbounds float, ptr %v81, i64 %v100
  %v102 = getelementptr inbounds float, ptr %v101, i64 %v74
  %v103 = load <8 x float>, ptr %v102, align 4
  %v104 = fsub contract <8 x float> %v103, %v39
  %v105 = getelementptr inbounds i64, ptr %t, i64 8
  %v106 = load i64, ptr %v105, !tbaa !0
  %v107 = mul nsw i64 %v106, 3
  %v108 = getelementptr inbounds float, ptr %v81, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 %v74
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = fmul contract <8 x float> %v110, %v44
  %v112 = fsub contract <8 x float> %v104, %v111
  %v113 = fmul contract <8 x float> %v112, %v66
  %v114 = getelementptr inbounds i64, ptr %t, i64 8
  %v115 = load i64, ptr %v114, !tbaa !0
  %v116 = mul nsw i64 %v115, 11
  %v117 = getelementptr inbounds float, ptr %v81, i64 %v116
  %v118 = getelementptr inbounds float, ptr %v117, i64 %v74
  %v119 = load <8 x float>, ptr %v118, align 4
  %v120 = fsub contract <8 x float> %v119, %v54
  %v121 = getelementptr inbounds i64, ptr %t, i64 8
  %v122 = load i64, ptr %v121, !tbaa !0
  %v123 = getelementptr inbounds float, ptr %v81, i64 %v122
  %v124 = getelementptr inbounds float, ptr %v123, i64 %v74
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = fmul contract <8 x float> %v125, %v59
  %v127 = fsub contract <8 x float> %v120, %v126
  %v128 = fmul contract <8 x float> %v127, %v67
  %v129 = sub nsw i64 %v2, %v74
  %v130 = insertelement <8 x i64> poison, i64 %v129, i64 0
  %v131 = shufflevector <8 x i64> %v130, <8 x i64> poison, <8 x i32> zeroinitializer
  %v132 = icmp sgt <8 x i64> %v131, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v133 = select <8 x i1> %v132, <8 x float> %v97, <8 x float> splat (float 0x0000000000000000)
  %v134 = add nsw i64 %row, %v5
  %v135 = getelementptr inbounds i64, ptr %t, i64 35
  %v136 = load ptr, ptr %v135, !tbaa !0
  %v137 = getelementptr inbounds i64, ptr %t, i64 36
  %v138 = load i64, ptr %v137, !tbaa !0
  %v139 = mul nsw i64 %v134, %v138
  %v140 = getelementptr inbounds float, ptr %v136, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = getelementptr inbounds float, ptr %v141, i64 %v74
  store <8 x float> %v133, ptr %v142, align 4, !tbaa !1
  %v143 = select <8 x i1> %v132, <8 x float> %v113, <8 x float> splat (float 0x0000000000000000)
  %v144 = getelementptr inbounds i64, ptr %t, i64 8
  %v145 = load i64, ptr %v144, !tbaa !0
  %v146 = getelementptr inbounds float, ptr %v140, i64 %v145
  %v147 = getelementptr inbounds float, ptr %v146, i64 %v74
  store <8 x float> %v143, ptr %v147, align 4, !tbaa !1
  %v148 = select <8 x i1> %v132, <8 x float> %v128, <8 x float> splat (float 0x0000000000000000)
  %v149 = getelementptr inbounds i64, ptr %t, i64 8
  %v150 = load i64, ptr %v149, !tbaa !0
  %v151 = mul nsw i64 %v150, 2
  %v152 = getelementptr inbounds float, ptr %v140, i64 %v151
  %v153 = getelementptr inbounds float, ptr %v152, i64 %v74
  store <8 x float> %v148, ptr %v153, align 4, !tbaa !1
  %v154 = add nsw i64 %v74, 8
  store i64 %v154, ptr %v73
  br label %l72.test
l72.end:
  %v155 = add nsw i64 %v5, 1
  store i64 %v155, ptr %v4
  br label %l3.test
l3.end:
  ret void
}

define internal void @product1(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v30 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 36
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 35
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 16
  %v9 = load i64, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 46
  %v11 = load ptr, ptr %v10, !tbaa !0
  %v12 = getelementptr inbounds float, ptr %v11, i64 0
  %v13 = getelementptr inbounds i64, ptr %t, i64 8
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = mul nsw i64 %v14, 3
  %v16 = getelementptr inbounds i64, ptr %t, i64 64
  %v17 = load ptr, ptr %v16, !tbaa !0
  %v18 = getelementptr inbounds i64, ptr %t, i64 65
  %v19 = load i64, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds i64, ptr %t, i64 66
  %v21 = load i64, ptr %v20, !tbaa !0
  %v22 = getelementptr inbounds float, ptr %v12, i64 %v21
  %v23 = getelementptr inbounds i64, ptr %t, i64 8
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds i64, ptr %t, i64 67
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = getelementptr inbounds i64, ptr %t, i64 68
  %v28 = load i64, ptr %v27, !tbaa !0
  store i64 0, ptr %v30
  br label %l29.test
l29.test:
  %v31 = load i64, ptr %v30
  %v32 = icmp slt i64 %v31, %v28
  br i1 %v32, label %l29.body, label %l29.end
l29.body:
  %v33 = mul nsw i64 %v31, %v24
  %v34 = getelementptr inbounds float, ptr %v22, i64 %v33
  %v35 = mul nsw i64 %v31, %v26
  %v36 = getelementptr inbounds float, ptr %v17, i64 %v35
  %v37 = getelementptr inbounds i64, ptr %t, i64 61
  %v38 = load ptr, ptr %v37, !tbaa !0
  call void %v38(ptr %v34, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v36, i64 %v15, i64 %count, i64 %v19, i64 1)
  %v39 = add nsw i64 %v31, 1
  store i64 %v39, ptr %v30
  br label %l29.test
l29.end:
  ret void
}

define internal void @segment1(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v13 = alloca i64
  %v30 = alloca i64
  %v62 = alloca i64
  %v84 = alloca i64
  %v110 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 69
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 70
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %end, %begin
  store i64 0, ptr %v13
  br label %l12.test
l12.test:
  %v14 = load i64, ptr %v13
  %v15 = icmp slt i64 %v14, %v11
  br i1 %v15, label %l12.body, label %l12.end
l12.body:
  %v16 = sub nsw i64 %end, 1
  %v17 = sub nsw i64 %v16, %v14
  %v18 = getelementptr inbounds i64, ptr %v2, i64 %v17
  %v19 = load i64, ptr %v18
  %v20 = add nsw i64 %v17, 1
  %v21 = getelementptr inbounds i64, ptr %v2, i64 %v20
  %v22 = load i64, ptr %v21
  %v23 = sub nsw i64 %v22, %v19
  %v24 = sub nsw i64 %v19, %v4
  %v25 = getelementptr inbounds i64, ptr %t, i64 3
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = icmp eq i64 %v26, 1
  br i1 %v27, label %e28.then, label %e28.else
e28.then:
  store i64 0, ptr %v30
  br label %l29.test
l29.test:
  %v31 = load i64, ptr %v30
  %v32 = icmp slt i64 %v31, %v23
  br i1 %v32, label %l29.body, label %l29.end
l29.body:
  %v33 = add nsw i64 %v31, 1
  call void @pass0(ptr %t, i64 %v24, i64 %v31, i64 %v33, i64 %v17)
  call void @pass1(ptr %t, i64 %v24, i64 %v31, i64 %v33, i64 %v17)
  %v34 = add nsw i64 %v31, 1
  store i64 %v34, ptr %v30
  br label %l29.test
l29.end:
  br label %e28.end
e28.else:
  %v35 = getelementptr inbounds i64, ptr %t, i64 3
  %v36 = load i64, ptr %v35, !tbaa !0
  %v37 = icmp sgt i64 %v36, 1
  br i1 %v37, label %w38.then, label %w38.end
w38.then:
  call void @meet(ptr %t)
  br label %w38.end
w38.end:
  call void @pass0(ptr %t, i64 %v24, i64 0, i64 %v23, i64 %v17)
  %v39 = getelementptr inbounds i64, ptr %t, i64 3
  %v40 = load i64, ptr %v39, !tbaa !0
  %v41 = icmp sgt i64 %v40, 1
  br i1 %v41, label %w42.then, label %w42.end
w42.then:
  call void @meet(ptr %t)
  br label %w42.end
w42.end:
  call void @pass1(ptr %t, i64 %v24, i64 0, i64 %v23, i64 %v17)
  br label %e28.end
e28.end:
  %v43 = getelementptr inbounds i64, ptr %t, i64 3
  %v44 = load i64, ptr %v43, !tbaa !0
  %v45 = icmp sgt i64 %v44, 1
  br i1 %v45, label %w46.then, label %w46.end
w46.then:
  call void @meet(ptr %t)
  br label %w46.end
w46.end:
  call void @product0(ptr %t, i64 %v24, i64 %v23)
  call void @pass2(ptr %t, i64 %v24, i64 0, i64 %v23, i64 %v17)
  %v47 = getelementptr inbounds i64, ptr %t, i64 3
  %v48 = load i64, ptr %v47, !tbaa !0
  %v49 = icmp sgt i64 %v48, 1
  br i1 %v49, label %w50.then, label %w50.end
w50.then:
  call void @meet(ptr %t)
  br label %w50.end
w50.end:
  call void @product1(ptr %t, i64 %v24, i64 %v23)
  %v51 = getelementptr inbounds i64, ptr %t, i64 71
  %v52 = load ptr, ptr %v51, !tbaa !0
  %v53 = icmp ne ptr %v52, null
  br i1 %v53, label %w54.then, label %w54.end
w54.then:
  %v55 = getelementptr inbounds i64, ptr %v2, i64 %v17
  %v56 = load i64, ptr %v55
  %v57 = add nsw i64 %v17, 1
  %v58 = getelementptr inbounds i64, ptr %v2, i64 %v57
  %v59 = load i64, ptr %v58
  %v60 = sub nsw i64 %v59, %v56
  store i64 0, ptr %v62
  br label %l61.test
l61.test:
  %v63 = load i64, ptr %v62
  %v64 = icmp slt i64 %v63, %v60
  br i1 %v64, label %l61.body, label %l61.end
l61.body:
  %v65 = add nsw i64 %v56, %v63
  %v66 = getelementptr inbounds i8, ptr %v52, i64 %v65
  %v67 = load i8, ptr %v66
  %v68 = icmp ne i8 %v67, 0
  br i1 %v68, label %w69.then, label %w69.end
w69.then:
  %v70 = getelementptr inbounds i64, ptr %t, i64 16
  %v71 = load i64, ptr %v70, !tbaa !0
  %v72 = getelementptr inbounds i64, ptr %t, i64 46
  %v73 = load ptr, ptr %v72, !tbaa !0
  %v74 = getelementptr inbounds float, ptr %v73, i64 0
  %v75 = mul nsw i64 %v63, %v71
  %v76 = getelementptr inbounds float, ptr %v74, i64 %v75
  %v77 = getelementptr inbounds i64, ptr %t, i64 72
  %v78 = load ptr, ptr %v77, !tbaa !0
  %v79 = getelementptr inbounds i64, ptr %t, i64 62
  %v80 = load i64, ptr %v79, !tbaa !0
  %v81 = getelementptr inbounds i64, ptr %t, i64 63
  %v82 = load i64, ptr %v81, !tbaa !0
  store i64 %v80, ptr %v84
  br label %l83.test
l83.test:
  %v85 = load i64, ptr %v84
  %v86 = icmp slt i64 %v85, %v82
  br i1 %v86, label %l83.body, label %l83.end
l83.body:
  %v87 = getelementptr inbounds float, ptr %v78, i64 %v85
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = getelementptr inbounds float, ptr %v76, i64 %v85
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = fadd contract <8 x float> %v88, %v90
  store <8 x float> %v91, ptr %v87, align 4, !tbaa !1
  %v92 = getelementptr inbounds float, ptr %v76, i64 %v85
  store <8 x float> zeroinitializer, ptr %v92, align 4
  %v93 = add nsw i64 %v85, 8
  store i64 %v93, ptr %v84
  br label %l83.test
l83.end:
  %v94 = getelementptr inbounds i64, ptr %t, i64 16
  %v95 = load i64, ptr %v94, !tbaa !0
  %v96 = getelementptr inbounds i64, ptr %t, i64 46
  %v97 = load ptr, ptr %v96, !tbaa !0
  %v98 = getelementptr inbounds i64, ptr %t, i64 8
  %v99 = load i64, ptr %v98, !tbaa !0
  %v100 = getelementptr inbounds float, ptr %v97, i64 %v99
  %v101 = mul nsw i64 %v63, %v95
  %v102 = getelementptr inbounds float, ptr %v100, i64 %v101
  %v103 = getelementptr inbounds i64, ptr %t, i64 73
  %v104 = load ptr, ptr %v103, !tbaa !0
  %v105 = getelementptr inbounds i64, ptr %t, i64 62
  %v106 = load i64, ptr %v105, !tbaa !0
  %v107 = getelementptr inbounds i64, ptr %t, i64 63
  %v108 = load i64, ptr %v107, !tbaa !0
  store i64 %v106, ptr %v110
  br label %l109.test
l109.test:
  %v111 = load i64, ptr %v110
  %v112 = icmp slt i64 %v111, %v108
  br i1 %v112, label %l109.body, label %l109.end
l109.body:
  %v113 = getelementptr inbounds float, ptr %v104, i64 %v111
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v102, i64 %v111
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = fadd contract <8 x float> %v114, %v116
  store <8 x float> %v117, ptr %v113, align 4, !tbaa !1
  %v118 = getelementptr inbounds float, ptr %v102, i64 %v111
  store <8 x float> zeroinitializer, ptr %v118, align 4
  %v119 = add nsw i64 %v111, 8
  store i64 %v119, ptr %v110
  br label %l109.test
l109.end:
  br label %w69.end
w69.end:
  %v120 = add nsw i64 %v63, 1
  store i64 %v120, ptr %v62
  br label %l61.test
l61.end:
  br label %w54.end
w54.end:
  %v121 = getelementptr inbounds i64, ptr %t, i64 15
  %v122 = load ptr, ptr %v121, !tbaa !0
  %v123 = getelementptr inbounds i64, ptr %t, i64 46
  %v124 = load ptr, ptr %v123, !tbaa !0
  %v125 = getelementptr inbounds i64, ptr %t, i64 15
  store ptr %v124, ptr %v125
  %v126 = getelementptr inbounds i64, ptr %t, i64 46
  store ptr %v122, ptr %v126
  %v127 = add nsw i64 %v14, 1
  store i64 %v127, ptr %v13
  br label %l12.test
l12.end:
  %v128 = getelementptr inbounds i64, ptr %t, i64 3
  %v129 = load i64, ptr %v128, !tbaa !0
  %v130 = icmp sgt i64 %v129, 1
  br i1 %v130, label %w131.then, label %w131.end
w131.then:
  call void @meet(ptr %t)
  br label %w131.end
w131.end:
  ret void
}

define internal void @pass3(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v10 = alloca i64
  %v13 = alloca <8 x float>
  %v14 = alloca <8 x float>
  %v15 = alloca <8 x float>
  %v16 = alloca <8 x float>
  %v17 = alloca <8 x float>
  %v18 = alloca <8 x float>
  %v19 = alloca <8 x float>
  %v20 = alloca <8 x float>
  %v22 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 1
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = icmp eq i64 %v4, 0
  br i1 %v5, label %w6.then, label %w6.end
w6.then:
  %v7 = getelementptr inbounds i64, ptr %t, i64 8
  %v8 = load i64, ptr %v7, !tbaa !0
  store i64 %from, ptr %v10
  br label %l9.test
l9.test:
  %v11 = load i64, ptr %v10
  %v12 = icmp slt i64 %v11, %upto
  br i1 %v12, label %l9.body, label %l9.end
l9.body:
  store <8 x float> zeroinitializer, ptr %v13
  store <8 x float> zeroinitializer, ptr %v14
  store <8 x float> zeroinitializer, ptr %v15
  store <8 x float> zeroinitializer, ptr %v16
  store <8 x float> zeroinitializer, ptr %v17
  store <8 x float> zeroinitializer, ptr %v18
  store <8 x float> zeroinitializer, ptr %v19
  store <8 x float> zeroinitializer, ptr %v20
  store i64 0, ptr %v22
  br label %l21.test
l21.test:
  %v23 = load i64, ptr %v22
  %v24 = icmp slt i64 %v23, %v8
  br i1 %v24, label %l21.body, label %l21.end
l21.body:
  %v25 = add nsw i64 %row, %v11
  %v26 = getelementptr inbounds i64, ptr %t, i64 35
  %v27 = load ptr, ptr %v26, !tbaa !0
  %v28 = getelementptr inbounds i64, ptr %t, i64 36
  %v29 = load i64, ptr %v28, !tbaa !0
  %v30 = mul nsw i64 %v25, %v29
  %v31 = getelementptr inbounds float, ptr %v27, i64 %v30
  %v32 = getelementptr inbounds i64, ptr %t, i64 8
  %v33 = load i64, ptr %v32, !tbaa !0
  %v34 = mul nsw i64 %v33, 12
  %v35 = getelementptr inbounds float, ptr %v31, i64 %v34
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v23
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %t, i64 30
  %v39 = load ptr, ptr %v38, !tbaa !0
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v23
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = fmul contract <8 x float> %v37, %v41
  %v43 = sub nsw i64 %v2, %v23
  %v44 = insertelement <8 x i64> poison, i64 %v43, i64 0
  %v45 = shufflevector <8 x i64> %v44, <8 x i64> poison, <8 x i32> zeroinitializer
  %v46 = icmp sgt <8 x i64> %v45, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v47 = select <8 x i1> %v46, <8 x float> %v42, <8 x float> splat (float 0x0000000000000000)
  %v48 = load <8 x float>, ptr %v13
  %v49 = fadd contract <8 x float> %v48, %v47
  store <8 x float> %v49, ptr %v13
  %v50 = getelementptr inbounds i64, ptr %t, i64 8
  %v51 = load i64, ptr %v50, !tbaa !0
  %v52 = mul nsw i64 %v51, 11
  %v53 = getelementptr inbounds float, ptr %v31, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v23
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = fmul contract <8 x float> %v42, %v55
  %v57 = select <8 x i1> %v46, <8 x float> %v56, <8 x float> splat (float 0x0000000000000000)
  %v58 = load <8 x float>, ptr %v14
  %v59 = fadd contract <8 x float> %v58, %v57
  store <8 x float> %v59, ptr %v14
  %v60 = getelementptr inbounds i64, ptr %t, i64 8
  %v61 = load i64, ptr %v60, !tbaa !0
  %v62 = mul nsw i64 %v61, 13
  %v63 = getelementptr inbounds float, ptr %v31, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v23
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds i64, ptr %t, i64 27
  %v67 = load ptr, ptr %v66, !tbaa !0
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v23
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = fmul contract <8 x float> %v65, %v69
  %v71 = select <8 x i1> %v46, <8 x float> %v70, <8 x float> splat (float 0x0000000000000000)
  %v72 = load <8 x float>, ptr %v15
  %v73 = fadd contract <8 x float> %v72, %v71
  store <8 x float> %v73, ptr %v15
  %v74 = getelementptr inbounds i64, ptr %t, i64 8
  %v75 = load i64, ptr %v74, !tbaa !0
  %v76 = mul nsw i64 %v75, 10
  %v77 = getelementptr inbounds float, ptr %v31, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 %v23
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = fmul contract <8 x float> %v70, %v79
  %v81 = select <8 x i1> %v46, <8 x float> %v80, <8 x float> splat (float 0x0000000000000000)
  %v82 = load <8 x float>, ptr %v16
  %v83 = fadd contract <8 x float> %v82, %v81
  store <8 x float> %v83, ptr %v16
  %v84 = getelementptr inbounds i64, ptr %t, i64 8
  %v85 = load i64, ptr %v84, !tbaa !0
  %v86 = mul nsw i64 %v85, 14
  %v87 = getelementptr inbounds float, ptr %v31, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 %v23
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = getelementptr inbounds i64, ptr %t, i64 22
  %v91 = load ptr, ptr %v90, !tbaa !0
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v23
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = fmul contract <8 x float> %v89, %v93
  %v95 = select <8 x i1> %v46, <8 x float> %v94, <8 x float> splat (float 0x0000000000000000)
  %v96 = load <8 x float>, ptr %v17
  %v97 = fadd contract <8 x float> %v96, %v95
  store <8 x float> %v97, ptr %v17
  %v98 = getelementptr inbounds i64, ptr %t, i64 8
  %v99 = load i64, ptr %v98, !tbaa !0
  %v100 = mul nsw i64 %v99, 9
  %v101 = getelementptr inbounds float, ptr %v31, i64 %v100
  %v102 = getelementptr inbounds float, ptr %v101, i64 %v23
  %v103 = load <8 x float>, ptr %v102, align 4
  %v104 = fmul contract <8 x float> %v94, %v103
  %v105 = select <8 x i1> %v46, <8 x float> %v104, <8 x float> splat (float 0x0000000000000000)
  %v106 = load <8 x float>, ptr %v18
  %v107 = fadd contract <8 x float> %v106, %v105
  store <8 x float> %v107, ptr %v18
  %v108 = getelementptr inbounds i64, ptr %t, i64 8
  %v109 = load i64, ptr %v108, !tbaa !0
  %v110 = mul nsw i64 %v109, 15
  %v111 = getelementptr inbounds float, ptr %v31, i64 %v110
  %v112 = getelementptr inbounds float, ptr %v111, i64 %v23
  %v113 = load <8 x float>, ptr %v112, align 4
  %v114 = getelementptr inbounds i64, ptr %t, i64 19
  %v115 = load ptr, ptr %v114, !tbaa !0
  %v116 = getelementptr inbounds float, ptr %v115, i64 %v23
  %v117 = load <8 x float>, ptr %v116, align 4
  %v118 = fmul contract <8 x float> %v113, %v117
  %v119 = select <8 x i1> %v46, <8 x float> %v118, <8 x float> splat (float 0x0000000000000000)
  %v120 = load <8 x float>, ptr %v19
  %v121 = fadd contract <8 x float> %v120, %v119
  store <8 x float> %v121, ptr %v19
  %v122 = getelementptr inbounds i64, ptr %t, i64 8
  %v123 = load i64, ptr %v122, !tbaa !0
  %v124 = mul nsw i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v31, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 %v23
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = fmul contract <8 x float> %v118, %v127
  %v129 = select <8 x i1> %v46, <8 x float> %v128, <8 x float> splat (float 0x0000000000000000)
  %v130 = load <8 x float>, ptr %v20
  %v131 = fadd contract <8 x float> %v130, %v129
  store <8 x float> %v131, ptr %v20
  %v132 = select <8 x i1> %v46, <8 x float> %v42, <8 x float> splat (float 0x0000000000000000)
  %v133 = getelementptr inbounds i64, ptr %t, i64 8
  %v134 = load i64, ptr %v133, !tbaa !0
  %v135 = mul nsw i64 %v134, 16
  %v136 = getelementptr inbounds float, ptr %v31, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 %v23
  store <8 x float> %v132, ptr %v137, align 4, !tbaa !1
  %v138 = select <8 x i1> %v46, <8 x float> %v70, <8 x float> splat (float 0x0000000000000000)
  %v139 = getelementptr inbounds i64, ptr %t, i64 8
  %v140 = load i64, ptr %v139, !tbaa !0
  %v141 = mul nsw i64 %v140, 17
  %v142 = getelementptr inbounds float, ptr %v31, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 %v23
  store <8 x float> %v138, ptr %v143, align 4, !tbaa !1
  %v144 = select <8 x i1> %v46, <8 x float> %v94, <8 x float> splat (float 0x0000000000000000)
  %v145 = getelementptr inbounds i64, ptr %t, i64 8
  %v146 = load i64, ptr %v145, !tbaa !0
  %v147 = mul nsw i64 %v146, 18
  %v148 = getelementptr inbounds float, ptr %v31, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 %v23
  store <8 x float> %v144, ptr %v149, align 4, !tbaa !1
  %v150 = select <8 x i1> %v46, <8 x float> %v118, <8 x float> splat (float 0x0000000000000000)
  %v151 = getelementptr inbounds i64, ptr %t, i64 8
  %v152 = load i64, ptr %v151, !tbaa !0
  %v153 = mul nsw i64 %v152, 19
  %v154 = getelementptr inbounds float, ptr %v31, i64 %v153
  %v155 = getelementptr inbounds float, ptr %v154, i64 %v23
  store <8 x float> %v150, ptr %v155, align 4, !tbaa !1
  %v156 = add nsw i64 %v23, 8
  store i64 %v156, ptr %v22
  br label %l21.test
l21.end:
  %v157 = load <8 x float>, ptr %v13
  %v158 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v157)
  %v159 = sitofp i64 %v2 to float
  %v160 = fdiv float %v158, %v159
  %v161 = add nsw i64 %row, %v11
  %v162 = getelementptr inbounds i64, ptr %t, i64 74
  %v163 = load ptr, ptr %v162, !tbaa !0
  %v164 = getelementptr inbounds i64, ptr %t, i64 75
  %v165 = load i64, ptr %v164, !tbaa !0
  %v166 = mul nsw i64 %v161, %v165
  %v167 = getelementptr inbounds float, ptr %v163, i64 %v166
  %v168 = getelementptr inbounds float, ptr %v167, i64 0
  store float %v160, ptr %v168
  %v169 = load <8 x float>, ptr %v14
  %v170 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v169)
  %v171 = sitofp i64 %v2 to float
  %v172 = fdiv float %v170, %v171
  %v173 = getelementptr inbounds float, ptr %v167, i64 8
  store float %v172, ptr %v173
  %v174 = load <8 x float>, ptr %v15
  %v175 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v174)
  %v176 = sitofp i64 %v2 to float
  %v177 = fdiv float %v175, %v176
  %v178 = mul nsw i64 8, 2
  %v179 = getelementptr inbounds float, ptr %v167, i64 %v178
  store float %v177, ptr %v179
  %v180 = load <8 x float>, ptr %v16
  %v181 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v180)
  %v182 = sitofp i64 %v2 to float
  %v183 = fdiv float %v181, %v182
  %v184 = mul nsw i64 8, 3
  %v185 = getelementptr inbounds float, ptr %v167, i64 %v184
  store float %v183, ptr %v185
  %v186 = load <8 x float>, ptr %v17
  %v187 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v186)
  %v188 = sitofp i64 %v2 to float
  %v189 = fdiv float %v187, %v188
  %v190 = mul nsw i64 8, 4
  %v191 = getelementptr inbounds float, ptr %v167, i64 %v190
  store float %v189, ptr %v191
  %v192 = load <8 x float>, ptr %v18
  %v193 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v192)
  %v194 = sitofp i64 %v2 to float
  %v195 = fdiv float %v193, %v194
  %v196 = mul nsw i64 8, 5
  %v197 = getelementptr inbounds float, ptr %v167, i64 %v196
  store float %v195, ptr %v197
  %v198 = load <8 x float>, ptr %v19
  %v199 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v198)
  %v200 = sitofp i64 %v2 to float
  %v201 = fdiv float %v199, %v200
  %v202 = mul nsw i64 8, 6
  %v203 = getelementptr inbounds float, ptr %v167, i64 %v202
  store float %v201, ptr %v203
  %v204 = load <8 x float>, ptr %v20
  %v205 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v204)
  %v206 = sitofp i64 %v2 to float
  %v207 = fdiv float %v205, %v206
  %v208 = mul nsw i64 8, 7
  %v209 = getelementptr inbounds float, ptr %v167, i64 %v208
  store float %v207, ptr %v209
  %v210 = add nsw i64 %v11, 1
  store i64 %v210, ptr %v10
  br label %l9.test
l9.end:
  br label %w6.end
w6.end:
  ret void
}

define internal void @pass4(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v4 = alloca i64
  %v87 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  store i64 %from, ptr %v4
  br label %l3.test
l3.test:
  %v5 = load i64, ptr %v4
  %v6 = icmp slt i64 %v5, %upto
  br i1 %v6, label %l3.body, label %l3.end
l3.body:
  %v7 = add nsw i64 %row, %v5
  %v8 = getelementptr inbounds i64, ptr %t, i64 74
  %v9 = load ptr, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 75
  %v11 = load i64, ptr %v10, !tbaa !0
  %v12 = mul nsw i64 %v7, %v11
  %v13 = getelementptr inbounds float, ptr %v9, i64 %v12
  %v14 = getelementptr inbounds float, ptr %v13, i64 0
  %v15 = load float, ptr %v14
  %v16 = insertelement <8 x float> poison, float %v15, i64 0
  %v17 = shufflevector <8 x float> %v16, <8 x float> poison, <8 x i32> zeroinitializer
  %v18 = getelementptr inbounds float, ptr %v13, i64 8
  %v19 = load float, ptr %v18
  %v20 = insertelement <8 x float> poison, float %v19, i64 0
  %v21 = shufflevector <8 x float> %v20, <8 x float> poison, <8 x i32> zeroinitializer
  %v22 = add nsw i64 %row, %v5
  %v23 = getelementptr inbounds i64, ptr %t, i64 13
  %v24 = load ptr, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds i64, ptr %t, i64 14
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = mul nsw i64 %v22, %v26
  %v28 = getelementptr inbounds float, ptr %v24, i64 %v27
  %v29 = mul nsw i64 8, 13
  %v30 = getelementptr inbounds float, ptr %v28, i64 %v29
  %v31 = load float, ptr %v30
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = mul nsw i64 8, 2
  %v35 = getelementptr inbounds float, ptr %v13, i64 %v34
  %v36 = load float, ptr %v35
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = mul nsw i64 8, 3
  %v40 = getelementptr inbounds float, ptr %v13, i64 %v39
  %v41 = load float, ptr %v40
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = mul nsw i64 8, 9
  %v45 = getelementptr inbounds float, ptr %v28, i64 %v44
  %v46 = load float, ptr %v45
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = mul nsw i64 8, 4
  %v50 = getelementptr inbounds float, ptr %v13, i64 %v49
  %v51 = load float, ptr %v50
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = mul nsw i64 8, 5
  %v55 = getelementptr inbounds float, ptr %v13, i64 %v54
  %v56 = load float, ptr %v55
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = mul nsw i64 8, 5
  %v60 = getelementptr inbounds float, ptr %v28, i64 %v59
  %v61 = load float, ptr %v60
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = mul nsw i64 8, 6
  %v65 = getelementptr inbounds float, ptr %v13, i64 %v64
  %v66 = load float, ptr %v65
  %v67 = insertelement <8 x float> poison, float %v66, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  %v69 = mul nsw i64 8, 7
  %v70 = getelementptr inbounds float, ptr %v13, i64 %v69
  %v71 = load float, ptr %v70
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = getelementptr inbounds float, ptr %v28, i64 8
  %v75 = load float, ptr %v74
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v33
  %v79 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v48
  %v80 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v63
  %v81 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v77
  %v82 = getelementptr inbounds i64, ptr %t, i64 62
  %v83 = load i64, ptr %v82, !tbaa !0
  %v84 = getelementptr inbounds i64, ptr %t, i64 63
  %v85 = load i64, ptr %v84, !tbaa !0
  store i64 %v83, ptr %v87
  br label %l86.test
l86.test:
  %v88 = load i64, ptr %v87
  %v89 = icmp slt i64 %v88, %v85
  br i1 %v89, label %l86.body, label %l86.end
l86.body:
  %v90 = add nsw i64 %row, %v5
  %v91 = getelementptr inbounds i64, ptr %t, i64 35
  %v92 = load ptr, ptr %v91, !tbaa !0
  %v93 = getelementptr inbounds i64, ptr %t, i64 36
  %v94 = load i64, ptr %v93, !tbaa !0
  %v95 = mul nsw i64 %v90, %v94
  %v96 = getelementptr inbounds float, ptr %v92, i64 %v95
  %v97 = getelementptr inbounds i64, ptr %t, i64 8
  %v98 = load i64, ptr %v97, !tbaa !0
  %v99 = mul nsw i64 %v98, 16
  %v100 = getelementptr inbounds float, ptr %v96, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 %v88
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = fsub contract <8 x float> %v102, %v17
  %v104 = getelementptr inbounds i64, ptr %t, i64 8
  %v105 = load i64, ptr %v104, !tbaa !0
  %v106 = mul nsw i64 %v105, 11
  %v107 = getelementptr inbounds float, ptr %v96, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 %v88
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = fmul contract <8 x float> %v109, %v21
  %v111 = fsub contract <8 x float> %v103, %v110
  %v112 = fmul contract <8 x float> %v111, %v78
  %v113 = getelementptr inbounds i64, ptr %t, i64 8
  %v114 = load i64, ptr %v113, !tbaa !0
  %v115 = mul nsw i64 %v114, 17
  %v116 = getelementptr inbounds float, ptr %v96, i64 %v115
  %v117 = getelementptr inbounds float, ptr %v116, i64 %v88
  %v118 = load <8 x float>, ptr %v117, align 4
  %v119 = fsub contract <8 x float> %v118, %v38
  %v120 = getelementptr inbounds i64, ptr %t, i64 8
  %v121 = load i64, ptr %v120, !tbaa !0
  %v122 = mul nsw i64 %v121, 10
  %v123 = getelementptr inbounds float, ptr %v96, i64 %v122
  %v124 = getelementptr inbounds float, ptr %v123, i64 %v88
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = fmul contract <8 x float> %v125, %v43
  %v127 = fsub contract <8 x float> %v119, %v126
  %v128 = fmul contract <8 x float> %v127, %v79
  %v129 = getelementptr inbounds i64, ptr %t, i64 8
  %v130 = load i64, ptr %v129, !tbaa !0
  %v131 = mul nsw i64 %v130, 18
  %v132 = getelementptr inbounds float, ptr %v96, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 %v88
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = fsub contract <8 x float> %v134, %v53
  %v136 = getelementptr inbounds i64, ptr %t, i64 8
  %v137 = load i64, ptr %v136, !tbaa !0
  %v138 = mul nsw i64 %v137, 9
  %v139 = getelementptr inbounds float, ptr %v96, i64 %v138
  %v140 = getelementptr inbounds float, ptr %v139, i64 %v88
  %v141 = load <8 x float>, ptr %v140, align 4
  %v142 = fmul contract <8 x float> %v141, %v58
  %v143 = fsub contract <8 x float> %v135, %v142
  %v144 = fmul contract <8 x float> %v143, %v80
  %v145 = getelementptr inbounds i64, ptr %t, i64 8
  %v146 = load i64, ptr %v145, !tbaa !0
  %v147 = mul nsw i64 %v146, 19
  %v148 = getelementptr inbounds float, ptr %v96, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 %v88
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = fsub contract <8 x float> %v150, %v68
  %v152 = getelementptr inbounds i64, ptr %t, i64 8
  %v153 = load i64, ptr %v152, !tbaa !0
  %v154 = mul nsw i64 %v153, 8
  %v155 = getelementptr inbounds float, ptr %v96, i64 %v154
  %v156 = getelementptr inbounds float, ptr %v155, i64 %v88
  %v157 = load <8 x float>, ptr %v156, align 4
  %v158 = fmul contract <8 x float> %v157, %v73
  %v159 = fsub contract <8 x float> %v151, %v158
  %v160 = fmul contract <8 x float> %v159, %v81
  %v161 = sub nsw i64 %v2, %v88
  %v162 = insertelement <8 x i64> poison, i64 %v161, i64 0
  %v163 = shufflevector <8 x i64> %v162, <8 x i64> poison, <8 x i32> zeroinitializer
  %v164 = icmp sgt <8 x i64> %v163, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v165 = select <8 x i1> %v164, <8 x float> %v112, <8 x float> splat (float 0x0000000000000000)
  %v166 = getelementptr inbounds i64, ptr %t, i64 8
  %v167 = load i64, ptr %v166, !tbaa !0
  %v168 = mul nsw i64 %v167, 4
  %v169 = getelementptr inbounds float, ptr %v96, i64 %v168
  %v170 = getelementptr inbounds float, ptr %v169, i64 %v88
  store <8 x float> %v165, ptr %v170, align 4, !tbaa !1
  %v171 = select <8 x i1> %v164, <8 x float> %v128, <8 x float> splat (float 0x0000000000000000)
  %v172 = getelementptr inbounds i64, ptr %t, i64 8
  %v173 = load i64, ptr %v172, !tbaa !0
  %v174 = mul nsw i64 %v173, 5
  %v175 = getelementptr inbounds float, ptr %v96, i64 %v174
  %v176 = getelementptr inbounds float, ptr %v175, i64 %v88
  store <8 x float> %v171, ptr %v176, align 4, !tbaa !1
  %v177 = select <8 x i1> %v164, <8 x float> %v144, <8 x float> splat (float 0x0000000000000000)
  %v178 = getelementptr inbounds i64, ptr %t, i64 8
  %v179 = load i64, ptr %v178, !tbaa !0
  %v180 = mul nsw i64 %v179, 6
  %v181 = getelementptr inbounds float, ptr %v96, i64 %v180
  %v182 = getelementptr inbounds float, ptr %v181, i64 %v88
  store <8 x float> %v177, ptr %v182, align 4, !tbaa !1
  %v183 = select <8 x i1> %v164, <8 x float> %v160, <8 x float> splat (float 0x0000000000000000)
  %v184 = getelementptr inbounds i64, ptr %t, i64 8
  %v185 = load i64, ptr %v184, !tbaa !0
  %v186 = mul nsw i64 %v185, 7
  %v187 = getelementptr inbounds float, ptr %v96, i64 %v186
  %v188 = getelementptr inbounds float, ptr %v187, i64 %v88
  store <8 x float> %v183, ptr %v188, align 4, !tbaa !1
  %v189 = add nsw i64 %v88, 8
  store i64 %v189, ptr %v87
  br label %l86.test
l86.end:
  %v190 = add nsw i64 %v5, 1
  store i64 %v190, ptr %v4
  br label %l3.test
l3.end:
  ret void
}

define internal void @product2(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v35 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 36
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 35
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds i64, ptr %t, i64 8
  %v8 = load i64, ptr %v7, !tbaa !0
  %v9 = mul nsw i64 %v8, 4
  %v10 = getelementptr inbounds float, ptr %v6, i64 %v9
  %v11 = getelementptr inbounds i64, ptr %t, i64 76
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %t, i64 77
  %v14 = load ptr, ptr %v13, !tbaa !0
  %v15 = mul nsw i64 %row, %v12
  %v16 = getelementptr inbounds float, ptr %v14, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = getelementptr inbounds i64, ptr %t, i64 8
  %v19 = load i64, ptr %v18, !tbaa !0
  %v20 = mul nsw i64 %v19, 4
  %v21 = getelementptr inbounds i64, ptr %t, i64 78
  %v22 = load ptr, ptr %v21, !tbaa !0
  %v23 = getelementptr inbounds i64, ptr %t, i64 79
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds i64, ptr %t, i64 80
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = getelementptr inbounds float, ptr %v17, i64 %v26
  %v28 = getelementptr inbounds i64, ptr %t, i64 81
  %v29 = load i64, ptr %v28, !tbaa !0
  %v30 = getelementptr inbounds i64, ptr %t, i64 82
  %v31 = load i64, ptr %v30, !tbaa !0
  %v32 = getelementptr inbounds i64, ptr %t, i64 83
  %v33 = load i64, ptr %v32, !tbaa !0
  store i64 0, ptr %v35
  br label %l34.test
l34.test:
  %v36 = load i64, ptr %v35
  %v37 = icmp slt i64 %v36, %v33
  br i1 %v37, label %l34.body, label %l34.end
l34.body:
  %v38 = mul nsw i64 %v36, %v29
  %v39 = getelementptr inbounds float, ptr %v27, i64 %v38
  %v40 = mul nsw i64 %v36, %v31
  %v41 = getelementptr inbounds float, ptr %v22, i64 %v40
  %v42 = getelementptr inbounds i64, ptr %t, i64 61
  %v43 = load ptr, ptr %v42, !tbaa !0
  call void %v43(ptr %v39, i64 %v12, ptr %v10, i64 %v2, i64 1, ptr %v41, i64 %v20, i64 %count, i64 %v24, i64 0)
  %v44 = add nsw i64 %v36, 1
  store i64 %v44, ptr %v35
  br label %l34.test
l34.end:
  ret void
}

define internal void @pass5(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v9 = alloca i64
  %v39 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 84
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 85
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %t, i64 7
  %v6 = load i64, ptr %v5, !tbaa !0
  %v7 = mul nsw i64 %v4, %v6
  store i64 %from, ptr %v9
  br label %l8.test
l8.test:
  %v10 = load i64, ptr %v9
  %v11 = icmp slt i64 %v10, %upto
  br i1 %v11, label %l8.body, label %l8.end
l8.body:
  %v12 = getelementptr inbounds i64, ptr %t, i64 9
  %v13 = load ptr, ptr %v12, !tbaa !0
  %v14 = getelementptr inbounds i64, ptr %v13, i64 %v10
  %v15 = load i64, ptr %v14
  %v16 = getelementptr inbounds i64, ptr %t, i64 7
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %step, %v17
  %v19 = add nsw i64 %v15, %v18
  %v20 = getelementptr inbounds i64, ptr %t, i64 10
  %v21 = load ptr, ptr %v20, !tbaa !0
  %v22 = getelementptr inbounds i64, ptr %v21, i64 %v10
  %v23 = load i64, ptr %v22
  %v24 = getelementptr inbounds i64, ptr %t, i64 85
  %v25 = load i64, ptr %v24, !tbaa !0
  %v26 = mul nsw i64 %v19, %v25
  %v27 = getelementptr inbounds i64, ptr %t, i64 86
  %v28 = load ptr, ptr %v27, !tbaa !0
  %v29 = getelementptr inbounds i64, ptr %t, i64 87
  %v30 = load i64, ptr %v29, !tbaa !0
  %v31 = mul nsw i64 %v23, %v30
  %v32 = add nsw i64 %v26, %v31
  %v33 = getelementptr inbounds float, ptr %v28, i64 %v32
  %v34 = getelementptr inbounds i64, ptr %t, i64 88
  %v35 = load i64, ptr %v34, !tbaa !0
  %v36 = getelementptr inbounds i64, ptr %t, i64 89
  %v37 = load i64, ptr %v36, !tbaa !0
  store i64 %v35, ptr %v39
  br label %l38.test
l38.test:
  %v40 = load i64, ptr %v39
  %v41 = icmp slt i64 %v40, %v37
  br i1 %v41, label %l38.body, label %l38.end
l38.body:
  %v42 = add nsw i64 %row, %v10
  %v43 = getelementptr inbounds i64, ptr %t, i64 77
  %v44 = load ptr, ptr %v43, !tbaa !0
  %v45 = getelementptr inbounds i64, ptr %t, i64 76
  %v46 = load i64, ptr %v45, !tbaa !0
  %v47 = mul nsw i64 %v42, %v46
  %v48 = getelementptr inbounds float, ptr %v44, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v40
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v33, i64 %v40
  %v53 = getelementptr float, ptr %v52, i64 %v7
  call void @llvm.prefetch.p0(ptr %v53, i32 1, i32 2, i32 1)
  %v54 = sub nsw i64 %v2, %v40
  %v55 = insertelement <8 x i64> poison, i64 %v54, i64 0
  %v56 = shufflevector <8 x i64> %v55, <8 x i64> poison, <8 x i32> zeroinitializer
  %v57 = icmp sgt <8 x i64> %v56, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v51, ptr %v52, i32 4, <8 x i1> %v57), !tbaa !1
  %v58 = add nsw i64 %v40, 8
  store i64 %v58, ptr %v39
  br label %l38.test
l38.end:
  %v59 = add nsw i64 %v10, 1
  store i64 %v59, ptr %v9
  br label %l8.test
l8.end:
  ret void
}

define internal void @segment2(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v16 = alloca i64
  %v31 = alloca i64
  %v38 = alloca i64
  %v54 = alloca i64
  %v75 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 69
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 70
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = getelementptr inbounds i64, ptr %t, i64 3
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = icmp eq i64 %v12, 1
  br i1 %v13, label %e14.then, label %e14.else
e14.then:
  store i64 %begin, ptr %v16
  br label %l15.test
l15.test:
  %v17 = load i64, ptr %v16
  %v18 = icmp slt i64 %v17, %end
  br i1 %v18, label %l15.body, label %l15.end
l15.body:
  %v19 = getelementptr inbounds i64, ptr %v2, i64 %v17
  %v20 = load i64, ptr %v19
  %v21 = add nsw i64 %v17, 1
  %v22 = getelementptr inbounds i64, ptr %v2, i64 %v21
  %v23 = load i64, ptr %v22
  %v24 = sub nsw i64 %v23, %v20
  %v25 = sub nsw i64 %v20, %v4
  %v26 = getelementptr inbounds i64, ptr %t, i64 3
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = icmp eq i64 %v27, 1
  br i1 %v28, label %e29.then, label %e29.else
e29.then:
  store i64 0, ptr %v31
  br label %l30.test
l30.test:
  %v32 = load i64, ptr %v31
  %v33 = icmp slt i64 %v32, %v24
  br i1 %v33, label %l30.body, label %l30.end
l30.body:
  %v34 = add nsw i64 %v32, 1
  call void @pass3(ptr %t, i64 %v25, i64 %v32, i64 %v34, i64 %v17)
  call void @pass4(ptr %t, i64 %v25, i64 %v32, i64 %v34, i64 %v17)
  %v35 = add nsw i64 %v32, 1
  store i64 %v35, ptr %v31
  br label %l30.test
l30.end:
  br label %e29.end
e29.else:
  call void @pass3(ptr %t, i64 %v25, i64 0, i64 %v24, i64 %v17)
  call void @pass4(ptr %t, i64 %v25, i64 0, i64 %v24, i64 %v17)
  br label %e29.end
e29.end:
  %v36 = add nsw i64 %v17, 1
  store i64 %v36, ptr %v16
  br label %l15.test
l15.end:
  br label %e14.end
e14.else:
  store i64 %begin, ptr %v38
  br label %l37.test
l37.test:
  %v39 = load i64, ptr %v38
  %v40 = icmp slt i64 %v39, %end
  br i1 %v40, label %l37.body, label %l37.end
l37.body:
  %v41 = getelementptr inbounds i64, ptr %v2, i64 %v39
  %v42 = load i64, ptr %v41
  %v43 = add nsw i64 %v39, 1
  %v44 = getelementptr inbounds i64, ptr %v2, i64 %v43
  %v45 = load i64, ptr %v44
  %v46 = sub nsw i64 %v45, %v42
  %v47 = sub nsw i64 %v42, %v4
  call void @pass3(ptr %t, i64 %v47, i64 0, i64 %v46, i64 %v39)
  %v48 = add nsw i64 %v39, 1
  store i64 %v48, ptr %v38
  br label %l37.test
l37.end:
  %v49 = getelementptr inbounds i64, ptr %t, i64 3
  %v50 = load i64, ptr %v49, !tbaa !0
  %v51 = icmp sgt i64 %v50, 1
  br i1 %v51, label %w52.then, label %w52.end
w52.then:
  call void @meet(ptr %t)
  br label %w52.end
w52.end:
  store i64 %begin, ptr %v54
  br label %l53.test
l53.test:
  %v55 = load i64, ptr %v54
  %v56 = icmp slt i64 %v55, %end
  br i1 %v56, label %l53.body, label %l53.end
l53.body:
  %v57 = getelementptr inbounds i64, ptr %v2, i64 %v55
  %v58 = load i64, ptr %v57
  %v59 = add nsw i64 %v55, 1
  %v60 = getelementptr inbounds i64, ptr %v2, i64 %v59
  %v61 = load i64, ptr %v60
  %v62 = sub nsw i64 %v61, %v58
  %v63 = sub nsw i64 %v58, %v4
  call void @pass4(ptr %t, i64 %v63, i64 0, i64 %v62, i64 %v55)
  %v64 = add nsw i64 %v55, 1
  store i64 %v64, ptr %v54
  br label %l53.test
l53.end:
  %v65 = getelementptr inbounds i64, ptr %t, i64 3
  %v66 = load i64, ptr %v65, !tbaa !0
  %v67 = icmp sgt i64 %v66, 1
  br i1 %v67, label %w68.then, label %w68.end
w68.then:
  call void @meet(ptr %t)
  br label %w68.end
w68.end:
  br label %e14.end
e14.end:
  %v69 = sub nsw i64 %v10, %v7
  call void @product2(ptr %t, i64 %v7, i64 %v69)
  %v70 = getelementptr inbounds i64, ptr %t, i64 3
  %v71 = load i64, ptr %v70, !tbaa !0
  %v72 = icmp sgt i64 %v71, 1
  br i1 %v72, label %w73.then, label %w73.end
w73.then:
  call void @meet(ptr %t)
  br label %w73.end
w73.end:
  store i64 %begin, ptr %v75
  br label %l74.test
l74.test:
  %v76 = load i64, ptr %v75
  %v77 = icmp slt i64 %v76, %end
  br i1 %v77, label %l74.body, label %l74.end
l74.body:
  %v78 = getelementptr inbounds i64, ptr %v2, i64 %v76
  %v79 = load i64, ptr %v78
  %v80 = add nsw i64 %v76, 1
  %v81 = getelementptr inbounds i64, ptr %v2, i64 %v80
  %v82 = load i64, ptr %v81
  %v83 = sub nsw i64 %v82, %v79
  %v84 = sub nsw i64 %v79, %v4
  call void @pass5(ptr %t, i64 %v84, i64 0, i64 %v83, i64 %v76)
  %v85 = add nsw i64 %v76, 1
  store i64 %v85, ptr %v75
  br label %l74.test
l74.end:
  %v86 = getelementptr inbounds i64, ptr %t, i64 3
  %v87 = load i64, ptr %v86, !tbaa !0
  %v88 = icmp sgt i64 %v87, 1
  br i1 %v88, label %w89.then, label %w89.end
w89.then:
  call void @meet(ptr %t)
  br label %w89.end
w89.end:
  ret void
}

define void @block(ptr %t, i64 %number) #0 {
entry:
  %v99 = alloca i64
  %v109 = alloca i64
  %v139 = alloca i64
  %v201 = alloca i64
  %v205 = alloca i64
  %v255 = alloca i64
  %v259 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 90
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %v2, i64 %number
  %v4 = load i64, ptr %v3
  %v5 = add nsw i64 %number, 1
  %v6 = getelementptr inbounds i64, ptr %v2, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %t, i64 69
  %v9 = load ptr, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %v9, i64 %v4
  %v11 = load i64, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 70
  store i64 %v11, ptr %v12
  %v13 = getelementptr inbounds i64, ptr %t, i64 91
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = mul nsw i64 %v11, %v14
  %v16 = getelementptr inbounds i64, ptr %t, i64 92
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %v15, %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 93
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v18
  %v22 = getelementptr inbounds i64, ptr %t, i64 94
  store ptr %v21, ptr %v22
  %v23 = getelementptr inbounds i64, ptr %t, i64 26
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = mul nsw i64 %v11, %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 95
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %v25, %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 96
  %v30 = load ptr, ptr %v29, !tbaa !0
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v28
  %v32 = getelementptr inbounds i64, ptr %t, i64 25
  store ptr %v31, ptr %v32
  %v33 = getelementptr inbounds i64, ptr %t, i64 18
  %v34 = load i64, ptr %v33, !tbaa !0
  %v35 = mul nsw i64 %v11, %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 97
  %v37 = load i64, ptr %v36, !tbaa !0
  %v38 = mul nsw i64 %v35, %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 98
  %v40 = load ptr, ptr %v39, !tbaa !0
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v38
  %v42 = getelementptr inbounds i64, ptr %t, i64 17
  store ptr %v41, ptr %v42
  %v43 = getelementptr inbounds i64, ptr %t, i64 14
  %v44 = load i64, ptr %v43, !tbaa !0
  %v45 = mul nsw i64 %v11, %v44
  %v46 = getelementptr inbounds i64, ptr %t, i64 99
  %v47 = load i64, ptr %v46, !tbaa !0
  %v48 = mul nsw i64 %v45, %v47
  %v49 = getelementptr inbounds i64, ptr %t, i64 100
  %v50 = load ptr, ptr %v49, !tbaa !0
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v48
  %v52 = getelementptr inbounds i64, ptr %t, i64 13
  store ptr %v51, ptr %v52
  %v53 = getelementptr inbounds i64, ptr %t, i64 36
  %v54 = load i64, ptr %v53, !tbaa !0
  %v55 = mul nsw i64 %v11, %v54
  %v56 = getelementptr inbounds i64, ptr %t, i64 101
  %v57 = load i64, ptr %v56, !tbaa !0
  %v58 = mul nsw i64 %v55, %v57
  %v59 = getelementptr inbounds i64, ptr %t, i64 102
  %v60 = load ptr, ptr %v59, !tbaa !0
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v58
  %v62 = getelementptr inbounds i64, ptr %t, i64 35
  store ptr %v61, ptr %v62
  %v63 = getelementptr inbounds i64, ptr %t, i64 76
  %v64 = load i64, ptr %v63, !tbaa !0
  %v65 = mul nsw i64 %v11, %v64
  %v66 = getelementptr inbounds i64, ptr %t, i64 103
  %v67 = load i64, ptr %v66, !tbaa !0
  %v68 = mul nsw i64 %v65, %v67
  %v69 = getelementptr inbounds i64, ptr %t, i64 104
  %v70 = load ptr, ptr %v69, !tbaa !0
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v68
  %v72 = getelementptr inbounds i64, ptr %t, i64 77
  store ptr %v71, ptr %v72
  %v73 = getelementptr inbounds i64, ptr %t, i64 75
  %v74 = load i64, ptr %v73, !tbaa !0
  %v75 = mul nsw i64 %v11, %v74
  %v76 = getelementptr inbounds i64, ptr %t, i64 105
  %v77 = load i64, ptr %v76, !tbaa !0
  %v78 = mul nsw i64 %v75, %v77
  %v79 = getelementptr inbounds i64, ptr %t, i64 106
  %v80 = load ptr, ptr %v79, !tbaa !0
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v78
  %v82 = getelementptr inbounds i64, ptr %t, i64 74
  store ptr %v81, ptr %v82
  %v83 = getelementptr inbounds i64, ptr %t, i64 1
  %v84 = load i64, ptr %v83, !tbaa !0
  %v85 = icmp eq i64 %v84, 0
  br i1 %v85, label %w86.then, label %w86.end
w86.then:
  %v87 = getelementptr inbounds i64, ptr %t, i64 94
  %v88 = load ptr, ptr %v87, !tbaa !0
  %v89 = getelementptr inbounds i64, ptr %t, i64 91
  %v90 = load i64, ptr %v89, !tbaa !0
  %v91 = getelementptr inbounds i64, ptr %t, i64 84
  %v92 = load i64, ptr %v91, !tbaa !0
  %v93 = getelementptr inbounds i64, ptr %t, i64 107
  %v94 = load i64, ptr %v93, !tbaa !0
  %v95 = getelementptr inbounds i64, ptr %t, i64 7
  %v96 = load i64, ptr %v95, !tbaa !0
  %v97 = mul nsw i64 %v94, %v96
  store i64 %v4, ptr %v99
  br label %l98.test
l98.test:
  %v100 = load i64, ptr %v99
  %v101 = icmp slt i64 %v100, %v7
  br i1 %v101, label %l98.body, label %l98.end
l98.body:
  %v102 = getelementptr inbounds i64, ptr %v9, i64 %v100
  %v103 = load i64, ptr %v102
  %v104 = add nsw i64 %v100, 1
  %v105 = getelementptr inbounds i64, ptr %v9, i64 %v104
  %v106 = load i64, ptr %v105
  %v107 = sub nsw i64 %v106, %v103
  store i64 0, ptr %v109
  br label %l108.test
l108.test:
  %v110 = load i64, ptr %v109
  %v111 = icmp slt i64 %v110, %v107
  br i1 %v111, label %l108.body, label %l108.end
l108.body:
  %v112 = getelementptr inbounds i64, ptr %t, i64 9
  %v113 = load ptr, ptr %v112, !tbaa !0
  %v114 = getelementptr inbounds i64, ptr %v113, i64 %v110
  %v115 = load i64, ptr %v114
  %v116 = getelementptr inbounds i64, ptr %t, i64 7
  %v117 = load i64, ptr %v116, !tbaa !0
  %v118 = mul nsw i64 %v100, %v117
  %v119 = add nsw i64 %v115, %v118
  %v120 = getelementptr inbounds i64, ptr %t, i64 10
  %v121 = load ptr, ptr %v120, !tbaa !0
  %v122 = getelementptr inbounds i64, ptr %v121, i64 %v110
  %v123 = load i64, ptr %v122
  %v124 = getelementptr inbounds i64, ptr %t, i64 107
  %v125 = load i64, ptr %v124, !tbaa !0
  %v126 = mul nsw i64 %v119, %v125
  %v127 = getelementptr inbounds i64, ptr %t, i64 108
  %v128 = load ptr, ptr %v127, !tbaa !0
  %v129 = getelementptr inbounds i64, ptr %t, i64 109
  %v130 = load i64, ptr %v129, !tbaa !0
  %v131 = mul nsw i64 %v123, %v130
  %v132 = add nsw i64 %v126, %v131
  %v133 = getelementptr inbounds float, ptr %v128, i64 %v132
  %v134 = sub nsw i64 %v103, %v11
  %v135 = add nsw i64 %v134, %v110
  %v136 = mul nsw i64 %v135, %v90
  %v137 = getelementptr inbounds float, ptr %v88, i64 %v136
  store i64 0, ptr %v139
  br label %l138.test
l138.test:
  %v140 = load i64, ptr %v139
  %v141 = icmp slt i64 %v140, %v92
  br i1 %v141, label %l138.body, label %l138.end
l138.body:
  %v142 = sub nsw i64 %v92, %v140
  %v143 = insertelement <8 x i64> poison, i64 %v142, i64 0
  %v144 = shufflevector <8 x i64> %v143, <8 x i64> poison, <8 x i32> zeroinitializer
  %v145 = icmp sgt <8 x i64> %v144, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v146 = getelementptr inbounds float, ptr %v133, i64 %v140
  %v147 = getelementptr float, ptr %v146, i64 %v97
  call void @llvm.prefetch.p0(ptr %v147, i32 0, i32 2, i32 1)
  %v148 = getelementptr inbounds float, ptr %v133, i64 %v140
  %v149 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v148, i32 4, <8 x i1> %v145, <8 x float> zeroinitializer)
  %v150 = getelementptr inbounds float, ptr %v137, i64 %v140
  store <8 x float> %v149, ptr %v150, align 4, !tbaa !1
  %v151 = add nsw i64 %v140, 8
  store i64 %v151, ptr %v139
  br label %l138.test
l138.end:
  %v152 = add nsw i64 %v110, 1
  store i64 %v152, ptr %v109
  br label %l108.test
l108.end:
  %v153 = add nsw i64 %v100, 1
  store i64 %v153, ptr %v99
  br label %l98.test
l98.end:
  br label %w86.end
w86.end:
  %v154 = getelementptr inbounds i64, ptr %t, i64 3
  %v155 = load i64, ptr %v154, !tbaa !0
  %v156 = icmp sgt i64 %v155, 1
  br i1 %v156, label %w157.then, label %w157.end
w157.then:
  call void @meet(ptr %t)
  br label %w157.end
w157.end:
  call void @segment1(ptr %t, i64 %v4, i64 %v7)
  call void @segment2(ptr %t, i64 %v4, i64 %v7)
  %v158 = getelementptr inbounds i64, ptr %t, i64 110
  %v159 = load i64, ptr %v158, !tbaa !0
  %v160 = sub nsw i64 %v159, 1
  %v161 = icmp eq i64 %number, %v160
  %v162 = select i1 %v161, i64 0, i64 1
  %v163 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v164 = load i64, ptr %v163
  %v165 = sub nsw i64 %v164, %v11
  %v166 = getelementptr inbounds i64, ptr %t, i64 111
  %v167 = load ptr, ptr %v166, !tbaa !0
  %v168 = getelementptr inbounds i64, ptr %t, i64 91
  %v169 = load i64, ptr %v168, !tbaa !0
  %v170 = getelementptr inbounds i64, ptr %t, i64 94
  %v171 = load ptr, ptr %v170, !tbaa !0
  %v172 = mul nsw i64 0, %v169
  %v173 = getelementptr inbounds float, ptr %v171, i64 %v172
  %v174 = getelementptr inbounds float, ptr %v173, i64 0
  %v175 = getelementptr inbounds i64, ptr %t, i64 84
  %v176 = load i64, ptr %v175, !tbaa !0
  %v177 = getelementptr inbounds i64, ptr %t, i64 81
  %v178 = load i64, ptr %v177, !tbaa !0
  %v179 = sdiv i64 %v178, 8
  %v180 = getelementptr inbounds i64, ptr %t, i64 112
  %v181 = load ptr, ptr %v180, !tbaa !0
  call void %v181(ptr %v167, ptr %v174, i64 1, i64 %v169, i64 %v176, i64 %v165, i64 0, i64 %v165, i64 0, i64 %v179)
  %v182 = getelementptr inbounds i64, ptr %t, i64 36
  %v183 = load i64, ptr %v182, !tbaa !0
  %v184 = getelementptr inbounds i64, ptr %t, i64 35
  %v185 = load ptr, ptr %v184, !tbaa !0
  %v186 = mul nsw i64 0, %v183
  %v187 = getelementptr inbounds float, ptr %v185, i64 %v186
  %v188 = getelementptr inbounds i64, ptr %t, i64 8
  %v189 = load i64, ptr %v188, !tbaa !0
  %v190 = mul nsw i64 %v189, 4
  %v191 = getelementptr inbounds float, ptr %v187, i64 %v190
  %v192 = getelementptr inbounds i64, ptr %t, i64 113
  %v193 = load ptr, ptr %v192, !tbaa !0
  %v194 = getelementptr inbounds i64, ptr %t, i64 114
  %v195 = load ptr, ptr %v194, !tbaa !0
  %v196 = getelementptr inbounds i64, ptr %t, i64 115
  %v197 = load i64, ptr %v196, !tbaa !0
  %v198 = getelementptr inbounds i64, ptr %t, i64 116
  %v199 = load i64, ptr %v198, !tbaa !0
  store i64 %v197, ptr %v201
  br label %l200.test
l200.test:
  %v202 = load i64, ptr %v201
  %v203 = icmp slt i64 %v202, %v199
  br i1 %v203, label %l200.body, label %l200.end
l200.body:
  store i64 0, ptr %v205
  br label %l204.test
l204.test:
  %v206 = load i64, ptr %v205
  %v207 = icmp slt i64 %v206, %v165
  br i1 %v207, label %l204.body, label %l204.end
l204.body:
  %v208 = mul nsw i64 %v206, %v183
  %v209 = getelementptr inbounds float, ptr %v191, i64 %v208
  %v210 = getelementptr inbounds float, ptr %v209, i64 %v202
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = mul nsw i64 %v206, 8
  %v213 = getelementptr inbounds float, ptr %v195, i64 %v212
  store <8 x float> %v211, ptr %v213, align 4, !tbaa !1
  %v214 = add nsw i64 %v206, 1
  store i64 %v214, ptr %v205
  br label %l204.test
l204.end:
  %v215 = mul nsw i64 %v202, %v178
  %v216 = getelementptr inbounds float, ptr %v193, i64 %v215
  %v217 = getelementptr inbounds i64, ptr %t, i64 61
  %v218 = load ptr, ptr %v217, !tbaa !0
  call void %v218(ptr %v216, i64 %v178, ptr %v195, i64 1, i64 8, ptr %v167, i64 %v165, i64 8, i64 %v179, i64 %v162)
  %v219 = add nsw i64 %v202, 8
  store i64 %v219, ptr %v201
  br label %l200.test
l200.end:
  %v220 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v221 = load i64, ptr %v220
  %v222 = sub nsw i64 %v221, %v11
  %v223 = getelementptr inbounds i64, ptr %t, i64 111
  %v224 = load ptr, ptr %v223, !tbaa !0
  %v225 = getelementptr inbounds i64, ptr %t, i64 26
  %v226 = load i64, ptr %v225, !tbaa !0
  %v227 = getelementptr inbounds i64, ptr %t, i64 25
  %v228 = load ptr, ptr %v227, !tbaa !0
  %v229 = mul nsw i64 0, %v226
  %v230 = getelementptr inbounds float, ptr %v228, i64 %v229
  %v231 = getelementptr inbounds float, ptr %v230, i64 0
  %v232 = getelementptr inbounds i64, ptr %t, i64 5
  %v233 = load i64, ptr %v232, !tbaa !0
  %v234 = getelementptr inbounds i64, ptr %t, i64 8
  %v235 = load i64, ptr %v234, !tbaa !0
  %v236 = sdiv i64 %v235, 8
  %v237 = getelementptr inbounds i64, ptr %t, i64 112
  %v238 = load ptr, ptr %v237, !tbaa !0
  call void %v238(ptr %v224, ptr %v231, i64 1, i64 %v226, i64 %v233, i64 %v222, i64 0, i64 %v222, i64 0, i64 %v236)
  %v239 = getelementptr inbounds i64, ptr %t, i64 36
  %v240 = load i64, ptr %v239, !tbaa !0
  %v241 = getelementptr inbounds i64, ptr %t, i64 35
  %v242 = load ptr, ptr %v241, !tbaa !0
  %v243 = mul nsw i64 0, %v240
  %v244 = getelementptr inbounds float, ptr %v242, i64 %v243
  %v245 = getelementptr inbounds float, ptr %v244, i64 0
  %v246 = getelementptr inbounds i64, ptr %t, i64 117
  %v247 = load ptr, ptr %v246, !tbaa !0
  %v248 = getelementptr inbounds i64, ptr %t, i64 114
  %v249 = load ptr, ptr %v248, !tbaa !0
  %v250 = getelementptr inbounds i64, ptr %t, i64 118
  %v251 = load i64, ptr %v250, !tbaa !0
  %v252 = getelementptr inbounds i64, ptr %t, i64 119
  %v253 = load i64, ptr %v252, !tbaa !0
  store i64 %v251, ptr %v255
  br label %l254.test
l254.test:
  %v256 = load i64, ptr %v255
  %v257 = icmp slt i64 %v256, %v253
  br i1 %v257, label %l254.body, label %l254.end
l254.body:
  store i64 0, ptr %v259
  br label %l258.test
l258.test:
  %v260 = load i64, ptr %v259
  %v261 = icmp slt i64 %v260, %v222
  br i1 %v261, label %l258.body, label %l258.end
l258.body:
  %v262 = mul nsw i64 %v260, %v240
  %v263 = getelementptr inbounds float, ptr %v245, i64 %v262
  %v264 = getelementptr inbounds float, ptr %v263, i64 %v256
  %v265 = load <8 x float>, ptr %v264, align 4
  %v266 = mul nsw i64 %v260, 8
  %v267 = getelementptr inbounds float, ptr %v249, i64 %v266
  store <8 x float> %v265, ptr %v267, align 4, !tbaa !1
  %v268 = add nsw i64 %v260, 1
  store i64 %v268, ptr %v259
  br label %l258.test
l258.end:
  %v269 = mul nsw i64 %v256, %v235
  %v270 = getelementptr inbounds float, ptr %v247, i64 %v269
  %v271 = getelementptr inbounds i64, ptr %t, i64 61
  %v272 = load ptr, ptr %v271, !tbaa !0
  call void %v272(ptr %v270, i64 %v235, ptr %v249, i64 1, i64 8, ptr %v224, i64 %v222, i64 8, i64 %v236, i64 %v162)
  %v273 = add nsw i64 %v256, 8
  store i64 %v273, ptr %v255
  br label %l254.test
l254.end:
  %v274 = getelementptr inbounds i64, ptr %t, i64 3
  %v275 = load i64, ptr %v274, !tbaa !0
  %v276 = icmp sgt i64 %v275, 1
  br i1 %v276, label %w277.then, label %w277.end
w277.then:
  call void @meet(ptr %t)
  br label %w277.end
w277.end:
  ret void
}

define internal void @drive(ptr %t) #0 {
entry:
  %v24 = alloca i64
  %v35 = alloca i64
  %v69 = alloca i64
  %v79 = alloca i64
  %v107 = alloca i64
  %v141 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 1
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = icmp eq i64 %v2, 0
  br i1 %v3, label %w4.then, label %w4.end
w4.then:
  %v5 = getelementptr inbounds i64, ptr %t, i64 15
  %v6 = load ptr, ptr %v5, !tbaa !0
  %v7 = getelementptr inbounds i64, ptr %t, i64 46
  %v8 = load ptr, ptr %v7, !tbaa !0
  %v9 = getelementptr inbounds i64, ptr %t, i64 120
  %v10 = load i64, ptr %v9, !tbaa !0
  %v11 = getelementptr inbounds i64, ptr %t, i64 5
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %t, i64 8
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds i64, ptr %t, i64 121
  %v16 = load ptr, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %t, i64 122
  %v18 = load i64, ptr %v17, !tbaa !0
  %v19 = getelementptr inbounds i64, ptr %t, i64 10
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds i64, ptr %t, i64 16
  %v22 = load i64, ptr %v21, !tbaa !0
  store i64 0, ptr %v24
  br label %l23.test
l23.test:
  %v25 = load i64, ptr %v24
  %v26 = icmp slt i64 %v25, %v10
  br i1 %v26, label %l23.body, label %l23.end
l23.body:
  %v27 = getelementptr inbounds i64, ptr %v20, i64 %v25
  %v28 = load i64, ptr %v27
  %v29 = mul nsw i64 %v28, %v18
  %v30 = getelementptr inbounds float, ptr %v16, i64 %v29
  %v31 = mul nsw i64 %v25, %v22
  %v32 = mul nsw i64 %v14, 0
  %v33 = add nsw i64 %v31, %v32
  store i64 0, ptr %v35
  br label %l34.test
l34.test:
  %v36 = load i64, ptr %v35
  %v37 = icmp slt i64 %v36, %v14
  br i1 %v37, label %l34.body, label %l34.end
l34.body:
  %v38 = getelementptr inbounds float, ptr %v30, i64 %v36
  %v39 = sub nsw i64 %v12, %v36
  %v40 = insertelement <8 x i64> poison, i64 %v39, i64 0
  %v41 = shufflevector <8 x i64> %v40, <8 x i64> poison, <8 x i32> zeroinitializer
  %v42 = icmp sgt <8 x i64> %v41, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v43 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v38, i32 4, <8 x i1> %v42, <8 x float> zeroinitializer)
  %v44 = getelementptr inbounds float, ptr %v6, i64 %v33
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v36
  store <8 x float> %v43, ptr %v45, align 4, !tbaa !1
  %v46 = getelementptr inbounds float, ptr %v8, i64 %v33
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v36
  store <8 x float> %v43, ptr %v47, align 4, !tbaa !1
  %v48 = add nsw i64 %v36, 8
  store i64 %v48, ptr %v35
  br label %l34.test
l34.end:
  %v49 = add nsw i64 %v25, 1
  store i64 %v49, ptr %v24
  br label %l23.test
l23.end:
  %v50 = getelementptr inbounds i64, ptr %t, i64 15
  %v51 = load ptr, ptr %v50, !tbaa !0
  %v52 = getelementptr inbounds i64, ptr %t, i64 46
  %v53 = load ptr, ptr %v52, !tbaa !0
  %v54 = getelementptr inbounds i64, ptr %t, i64 120
  %v55 = load i64, ptr %v54, !tbaa !0
  %v56 = getelementptr inbounds i64, ptr %t, i64 5
  %v57 = load i64, ptr %v56, !tbaa !0
  %v58 = getelementptr inbounds i64, ptr %t, i64 8
  %v59 = load i64, ptr %v58, !tbaa !0
  %v60 = getelementptr inbounds i64, ptr %t, i64 123
  %v61 = load ptr, ptr %v60, !tbaa !0
  %v62 = getelementptr inbounds i64, ptr %t, i64 124
  %v63 = load i64, ptr %v62, !tbaa !0
  %v64 = getelementptr inbounds i64, ptr %t, i64 10
  %v65 = load ptr, ptr %v64, !tbaa !0
  %v66 = getelementptr inbounds i64, ptr %t, i64 16
  %v67 = load i64, ptr %v66, !tbaa !0
  store i64 0, ptr %v69
  br label %l68.test
l68.test:
  %v70 = load i64, ptr %v69
  %v71 = icmp slt i64 %v70, %v55
  br i1 %v71, label %l68.body, label %l68.end
l68.body:
  %v72 = getelementptr inbounds i64, ptr %v65, i64 %v70
  %v73 = load i64, ptr %v72
  %v74 = mul nsw i64 %v73, %v63
  %v75 = getelementptr inbounds float, ptr %v61, i64 %v74
  %v76 = mul nsw i64 %v70, %v67
  %v77 = add nsw i64 %v76, %v59
  store i64 0, ptr %v79
  br label %l78.test
l78.test:
  %v80 = load i64, ptr %v79
  %v81 = icmp slt i64 %v80, %v59
  br i1 %v81, label %l78.body, label %l78.end
l78.body:
  %v82 = getelementptr inbounds float, ptr %v75, i64 %v80
  %v83 = sub nsw i64 %v57, %v80
  %v84 = insertelement <8 x i64> poison, i64 %v83, i64 0
  %v85 = shufflevector <8 x i64> %v84, <8 x i64> poison, <8 x i32> zeroinitializer
  %v86 = icmp sgt <8 x i64> %v85, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v87 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v82, i32 4, <8 x i1> %v86, <8 x float> zeroinitializer)
  %v88 = getelementptr inbounds float, ptr %v51, i64 %v77
  %v89 = getelementptr inbounds float, ptr %v88, i64 %v80
  store <8 x float> %v87, ptr %v89, align 4, !tbaa !1
  %v90 = getelementptr inbounds float, ptr %v53, i64 %v77
  %v91 = getelementptr inbounds float, ptr %v90, i64 %v80
  store <8 x float> %v87, ptr %v91, align 4, !tbaa !1
  %v92 = add nsw i64 %v80, 8
  store i64 %v92, ptr %v79
  br label %l78.test
l78.end:
  %v93 = add nsw i64 %v70, 1
  store i64 %v93, ptr %v69
  br label %l68.test
l68.end:
  br label %w4.end
w4.end:
  %v94 = getelementptr inbounds i64, ptr %t, i64 3
  %v95 = load i64, ptr %v94, !tbaa !0
  %v96 = icmp sgt i64 %v95, 1
  br i1 %v96, label %w97.then, label %w97.end
w97.then:
  call void @meet(ptr %t)
  br label %w97.end
w97.end:
  %v98 = getelementptr inbounds i64, ptr %t, i64 110
  %v99 = load i64, ptr %v98, !tbaa !0
  %v100 = getelementptr inbounds i64, ptr %t, i64 125
  %v101 = load ptr, ptr %v100, !tbaa !0
  %v102 = getelementptr inbounds i64, ptr %t, i64 90
  %v103 = load ptr, ptr %v102, !tbaa !0
  %v104 = getelementptr inbounds i64, ptr %t, i64 69
  %v105 = load ptr, ptr %v104, !tbaa !0
  store i64 0, ptr %v107
  br label %l106.test
l106.test:
  %v108 = load i64, ptr %v107
  %v109 = icmp slt i64 %v108, %v99
  br i1 %v109, label %l106.body, label %l106.end
l106.body:
  %v110 = sub nsw i64 %v99, 1
  %v111 = sub nsw i64 %v110, %v108
  %v112 = icmp ne ptr %v101, null
  br i1 %v112, label %w113.then, label %w113.end
w113.then:
  %v114 = getelementptr inbounds i64, ptr %v103, i64 %v111
  %v115 = load i64, ptr %v114
  %v116 = add nsw i64 %v115, 1
  %v117 = getelementptr inbounds i64, ptr %v105, i64 %v116
  %v118 = load i64, ptr %v117
  %v119 = getelementptr inbounds i64, ptr %v105, i64 %v115
  %v120 = load i64, ptr %v119
  %v121 = sub nsw i64 %v118, %v120
  %v122 = getelementptr inbounds i64, ptr %t, i64 126
  %v123 = load ptr, ptr %v122, !tbaa !0
  %v124 = icmp ne ptr %v123, null
  br i1 %v124, label %w125.then, label %w125.end
w125.then:
  %v126 = getelementptr inbounds i64, ptr %t, i64 1
  %v127 = load i64, ptr %v126, !tbaa !0
  %v128 = icmp eq i64 %v127, 0
  br i1 %v128, label %w129.then, label %w129.end
w129.then:
  %v130 = getelementptr inbounds i64, ptr %t, i64 26
  %v131 = load i64, ptr %v130, !tbaa !0
  %v132 = getelementptr inbounds i64, ptr %t, i64 120
  %v133 = load i64, ptr %v132, !tbaa !0
  %v134 = mul nsw i64 %v133, %v131
  %v135 = mul nsw i64 %v111, %v134
  %v136 = getelementptr inbounds float, ptr %v123, i64 %v135
  %v137 = getelementptr inbounds i64, ptr %t, i64 96
  %v138 = load ptr, ptr %v137, !tbaa !0
  %v139 = mul nsw i64 %v121, %v131
  store i64 0, ptr %v141
  br label %l140.test
l140.test:
  %v142 = load i64, ptr %v141
  %v143 = icmp slt i64 %v142, %v139
  br i1 %v143, label %l140.body, label %l140.end
l140.body:
  %v144 = getelementptr inbounds float, ptr %v136, i64 %v142
  %v145 = load <8 x float>, ptr %v144, align 4
  %v146 = getelementptr inbounds float, ptr %v138, i64 %v142
  store <8 x float> %v145, ptr %v146, align 4, !tbaa !1
  %v147 = add nsw i64 %v142, 8
  store i64 %v147, ptr %v141
  br label %l140.test
l140.end:
  br label %w129.end
w129.end:
  %v148 = getelementptr inbounds i64, ptr %t, i64 3
  %v149 = load i64, ptr %v148, !tbaa !0
  %v150 = icmp sgt i64 %v149, 1
  br i1 %v150, label %w151.then, label %w151.end
w151.then:
  call void @meet(ptr %t)
  br label %w151.end
w151.end:
  br label %w125.end
w125.end:
  %v152 = getelementptr inbounds i64, ptr %t, i64 127
  %v153 = load ptr, ptr %v152, !tbaa !0
  call void %v101(ptr %v153, i64 %v111)
  br label %w113.end
w113.end:
  call void @block(ptr %t, i64 %v111)
  %v154 = add nsw i64 %v108, 1
  store i64 %v154, ptr %v107
  br label %l106.test
l106.end:
  ret void
}

define void @run(ptr %t) #0 {
entry:
  %v9 = alloca i32
  %v10 = alloca i32
  %v1 = getelementptr inbounds i64, ptr %t, i64 128
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = icmp sgt i64 %v2, 0
  br i1 %v3, label %w4.then, label %w4.end
w4.then:
  %v5 = getelementptr inbounds i64, ptr %t, i64 129
  %v6 = load ptr, ptr %v5, !tbaa !0
  %v7 = getelementptr inbounds i64, ptr %t, i64 130
  %v8 = load ptr, ptr %v7, !tbaa !0
  call void %v8(ptr %v6, i64 %v2)
  br label %w4.end
w4.end:
  call void @llvm.x86.sse.stmxcsr(ptr %v9)
  %v11 = load i32, ptr %v9
  %v12 = or i32 %v11, 32832
  store i32 %v12, ptr %v10
  call void @llvm.x86.sse.ldmxcsr(ptr %v10)
  call void @drive(ptr %t)
  call void @llvm.x86.sse.ldmxcsr(ptr %v9)
  ret void
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, i32, <8 x i1>, <8 x float>)
declare float @llvm.vector.reduce.fadd.v8f32(float, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, i32, <8 x i1>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare void @llvm.x86.sse.ldmxcsr(ptr)
declare void @llvm.x86.sse.stmxcsr(ptr)
declare void @llvm.x86.sse2.pause()

!0 = !{!2, !2, i64 0}
!1 = !{!3, !3, i64 0}
!2 = !{!"table", !4}
!3 = !{!"numbers", !4}
!4 = !{!"memory"}

